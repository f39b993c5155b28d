import type { LocalDate } from '../../../kernel/dates.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { TrackId } from '../model.ts';

/** Changes planned days of stages (null: no day any more), if nobody did so since that version was read. */
export const changePlanning = async (
  tx: Transaction,
  which: { readonly id: TrackId; readonly version: number },
  changes: Readonly<Record<string, LocalDate | null>>,
): Promise<boolean> => {
  const changed = await tx
    .updateTable('track')
    .set((eb) => ({ planning_version: eb('planning_version', '+', 1) }))
    .where('id', '=', which.id)
    .where('planning_version', '=', which.version)
    .returning('id')
    .executeTakeFirst();
  if (changed === undefined) return false;
  for (const [stage, day] of Object.entries(changes)) {
    if (day === null)
      await tx.deleteFrom('track_planned_date').where('track_id', '=', which.id).where('stage', '=', stage).execute();
    else
      await tx
        .insertInto('track_planned_date')
        .values({ track_id: which.id, stage, planned_on: day })
        .onConflict((conflict) => conflict.columns(['track_id', 'stage']).doUpdateSet({ planned_on: day }))
        .execute();
  }
  return true;
};
