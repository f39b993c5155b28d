import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { NamedFile } from '../../../platform/files/uploaded-files.ts';
import type { RecordContent } from '../rules/decide-record.ts';

export interface RecordRow {
  readonly id: string;
  readonly version: number;
  readonly track: string;
  readonly party: string | null;
  readonly reason: string;
  readonly content: RecordContent;
  readonly files: readonly NamedFile[];
}

/** Writes a version of a record with its reports; false when that version is already there. */
export const insertVersion = async (tx: Transaction, context: Context, row: RecordRow): Promise<boolean> => {
  const { content } = row;
  const written = await tx
    .insertInto('record_version')
    .values({
      record_id: row.id,
      version: row.version,
      track_id: row.track,
      kind: content.kind,
      held_on: content.heldOn,
      title: content.title,
      note: content.note,
      period_from: content.period?.from ?? null,
      period_until: content.period?.until ?? null,
      attendance: JSON.stringify(content.attendance),
      other_people: content.otherPeople,
      party_id: row.party,
      reason: row.reason,
      written_by: context.actor.kind === 'person' ? context.actor.id : null,
      written_at: context.now,
    })
    .onConflict((conflict) => conflict.columns(['record_id', 'version']).doNothing())
    .returning('version')
    .executeTakeFirst();
  if (written === undefined) return false;
  if (row.files.length > 0) {
    await tx
      .insertInto('record_file')
      .values(
        row.files.map(({ digest, name }, position) => ({
          record_id: row.id,
          version: row.version,
          position,
          digest,
          name,
        })),
      )
      .execute();
  }
  return true;
};

/** Strikes a record as it reads in this version; false when it was struck already. */
export const insertStrike = async (
  tx: Transaction,
  context: Context,
  strike: { readonly record: string; readonly version: number; readonly reason: string },
): Promise<boolean> => {
  const struck = await tx
    .insertInto('record_strike')
    .values({
      record_id: strike.record,
      version: strike.version,
      reason: strike.reason,
      struck_by: context.actor.kind === 'person' ? context.actor.id : null,
      struck_at: context.now,
    })
    .onConflict((conflict) => conflict.column('record_id').doNothing())
    .returning('record_id')
    .executeTakeFirst();
  return struck !== undefined;
};
