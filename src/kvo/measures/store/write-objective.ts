import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { ObjectiveContent } from '../objective-model.ts';

const columnsOf = (content: ObjectiveContent) => ({
  theme: content.theme,
  title: content.title,
  indicator: content.indicator,
  figure: content.figure === null ? null : JSON.stringify(content.figure),
  unit: content.unit,
  direction: content.direction,
  baseline_value: content.baseline?.value ?? null,
  baseline_n: content.baseline?.n ?? null,
  baseline_population: content.baseline?.population ?? null,
  baseline_on: content.baseline?.measuredOn ?? null,
  target_low: content.target?.low ?? null,
  target_high: content.target?.high ?? null,
  horizon: content.horizon,
});

interface Written {
  readonly id: string;
  readonly track: string;
  readonly content: ObjectiveContent;
}

const writeBeside = async (
  tx: Transaction,
  context: Context,
  { id, track, content }: Written,
  version: number,
): Promise<void> => {
  await tx.deleteFrom('measure_objective_finding').where('objective_id', '=', id).execute();
  const rows = [...new Set(content.findings)].map((finding) => ({
    objective_id: id,
    finding_id: finding,
    track_id: track,
  }));
  if (rows.length > 0) await tx.insertInto('measure_objective_finding').values(rows).execute();
  await tx
    .insertInto('measure_objective_version')
    .values({
      objective_id: id,
      version,
      content: JSON.stringify(content),
      written_by: context.actor.kind === 'person' ? context.actor.id : null,
      written_at: context.now,
    })
    .execute();
};

/** Writes an objective; false when it is there already. */
export const insertObjective = async (tx: Transaction, context: Context, objective: Written): Promise<boolean> => {
  const written = await tx
    .insertInto('measure_objective')
    .values({
      id: objective.id,
      track_id: objective.track,
      ...columnsOf(objective.content),
      created_at: context.now,
      changed_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (written === undefined) return false;
  await writeBeside(tx, context, objective, 1);
  return true;
};

/** Changes an objective that still reads as in `version`; false when it does no longer. */
export const updateObjective = async (
  tx: Transaction,
  context: Context,
  objective: Written & { readonly version: number },
): Promise<boolean> => {
  const version = objective.version + 1;
  const written = await tx
    .updateTable('measure_objective')
    .set({ ...columnsOf(objective.content), version, changed_at: context.now })
    .where('track_id', '=', objective.track)
    .where('id', '=', objective.id)
    .where('version', '=', objective.version)
    .returning('id')
    .executeTakeFirst();
  if (written === undefined) return false;
  await writeBeside(tx, context, objective, version);
  return true;
};

/** Drops an objective with a reason, or takes it up again with null; false when it stood so already. */
export const setObjectiveDropped = async (
  tx: Transaction,
  context: Context,
  objective: { readonly id: string; readonly track: string; readonly reason: string | null },
): Promise<boolean> => {
  const written = await tx
    .updateTable('measure_objective')
    .set({ dropped_reason: objective.reason, changed_at: context.now })
    .where('track_id', '=', objective.track)
    .where('id', '=', objective.id)
    .where('dropped_reason', objective.reason === null ? 'is not' : 'is', null)
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
};
