import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { FindingContent } from '../model.ts';
import type { RankChange } from '../rules/in-order.ts';
import { sourceKey } from '../rules/source-key.ts';

const columnsOf = (content: FindingContent) => ({
  theme: content.theme,
  title: content.title,
  description: content.description,
  sub_area_id: content.subAreaId,
  place: content.place,
  source: JSON.stringify(content.source),
  source_key: sourceKey(content.source),
  priority: content.priority,
  priority_reason: content.priorityReason,
});

interface Written {
  readonly id: string;
  readonly version: number;
  readonly content: FindingContent;
}

const insertVersion = async (tx: Transaction, context: Context, { id, version, content }: Written): Promise<void> => {
  await tx
    .insertInto('finding_version')
    .values({
      finding_id: id,
      version,
      content: JSON.stringify(content),
      written_by: context.actor.kind === 'person' ? context.actor.id : null,
      written_at: context.now,
    })
    .execute();
};

/** Writes a finding, last in rank; false when it, or one from the same figure, is there already. */
export const insertFinding = async (
  tx: Transaction,
  context: Context,
  finding: { readonly id: string; readonly track: string; readonly content: FindingContent },
): Promise<boolean> => {
  const written = await tx
    .insertInto('finding')
    .values({
      id: finding.id,
      track_id: finding.track,
      ...columnsOf(finding.content),
      rank: sql<number>`(select coalesce(max(rank), 0) + 1 from finding where track_id = ${finding.track})`,
      created_at: context.now,
      changed_at: context.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (written === undefined) return false;
  await insertVersion(tx, context, { id: finding.id, version: 1, content: finding.content });
  return true;
};

/** Changes a finding that still reads as in `version`; false when it does no longer. */
export const updateFinding = async (
  tx: Transaction,
  context: Context,
  finding: { readonly id: string; readonly track: string; readonly version: number; readonly content: FindingContent },
): Promise<boolean> => {
  const version = finding.version + 1;
  const written = await tx
    .updateTable('finding')
    .set({ ...columnsOf(finding.content), version, changed_at: context.now })
    .where('track_id', '=', finding.track)
    .where('id', '=', finding.id)
    .where('version', '=', finding.version)
    .returning('id')
    .executeTakeFirst();
  if (written === undefined) return false;
  await insertVersion(tx, context, { id: finding.id, version, content: finding.content });
  return true;
};

/** Drops a finding with a reason, or takes it up again with null; false when it stood so already. */
export const setDropped = async (
  tx: Transaction,
  context: Context,
  finding: { readonly id: string; readonly track: string; readonly reason: string | null },
): Promise<boolean> => {
  const written = await tx
    .updateTable('finding')
    .set({ dropped_reason: finding.reason, changed_at: context.now })
    .where('track_id', '=', finding.track)
    .where('id', '=', finding.id)
    .where('dropped_reason', finding.reason === null ? 'is not' : 'is', null)
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
};

/** Gives findings of a track other ranks. */
export const setRanks = async (tx: Transaction, track: string, changes: readonly RankChange[]): Promise<void> => {
  for (const { id, rank } of changes) {
    await tx.updateTable('finding').set({ rank }).where('track_id', '=', track).where('id', '=', id).execute();
  }
};
