import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { setUptakes } from '../../findings/commands.ts';
import type { MeasureContent } from '../model.ts';

/** Measures of one track are written one at a time, so that two that are added at once do not take the same code. */
export const lockMeasures = async (tx: Transaction, track: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`measures ${track}`}, 0))`.execute(tx);
};

const columnsOf = (content: MeasureContent) => ({
  code: content.code,
  theme: content.theme,
  title: content.title,
  description: content.description,
  objective_id: content.objectiveId,
  type: content.type,
  scope: content.scope,
  owner_id: content.ownerId,
  executor: content.executor,
  supporters: [...content.supporters],
  start_on: content.startOn,
  due_on: content.dueOn,
  one_off_cost: content.oneOffCost,
  yearly_cost: content.yearlyCost,
  payers: [...content.payers],
  priority: content.priority,
  remarks: content.remarks,
});

interface Written {
  readonly id: string;
  readonly track: string;
  readonly content: MeasureContent;
}

const personOf = (context: Context): string | null => (context.actor.kind === 'person' ? context.actor.id : null);

const insertVersion = async (
  tx: Transaction,
  context: Context,
  { id, content }: Written,
  version: number,
): Promise<void> => {
  await tx
    .insertInto('measure_version')
    .values({
      measure_id: id,
      version,
      content: JSON.stringify(content),
      written_by: personOf(context),
      written_at: context.now,
    })
    .execute();
};

/** Writes a measure as a proposal; false when it is there already. */
export const insertMeasure = async (tx: Transaction, context: Context, measure: Written): Promise<boolean> => {
  const { id, track, content } = measure;
  const { now } = context;
  const written = await tx
    .insertInto('measure')
    .values({
      id,
      track_id: track,
      ...columnsOf(content),
      status: 'proposed',
      status_since: now,
      created_at: now,
      changed_at: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (written === undefined) return false;
  await insertVersion(tx, context, measure, 1);
  const { code, title, findings } = content;
  await setUptakes(tx, { track, measure: id, code, title, holds: true, findings });
  await insertStatusChange(tx, context, { measure: id, from: null, to: 'proposed', reason: '' });
  return true;
};

/** Changes a measure that still reads as in `version`; false when it does no longer. */
export const updateMeasure = async (
  tx: Transaction,
  context: Context,
  measure: Written & { readonly version: number; readonly isDropped: boolean },
): Promise<boolean> => {
  const { id, track, content, version } = measure;
  const written = await tx
    .updateTable('measure')
    .set({ ...columnsOf(content), version: version + 1, changed_at: context.now })
    .where('track_id', '=', track)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  if (written === undefined) return false;
  await insertVersion(tx, context, measure, version + 1);
  const { code, title, findings } = content;
  await setUptakes(tx, { track, measure: id, code, title, holds: !measure.isDropped, findings });
  return true;
};

interface StatusRow {
  readonly measure: string;
  readonly from: string | null;
  readonly to: string;
  readonly reason: string;
}

/** Writes a step in the life of a measure into its history. */
export const insertStatusChange = async (
  tx: Transaction,
  context: Context,
  { measure, from, to, reason }: StatusRow,
): Promise<void> => {
  await tx
    .insertInto('measure_status_change')
    .values({
      measure_id: measure,
      from_status: from,
      to_status: to,
      reason,
      changed_by: personOf(context),
      changed_at: context.now,
    })
    .execute();
};
