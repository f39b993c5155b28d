import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { setUptakes } from '../../findings/commands.ts';
import type { Measure } from '../model.ts';
import type { StatusStep } from '../rules/life/change-status.ts';
import { insertStatusChange } from './write-measure.ts';

/** Takes a measure that still stands where it stood to another status; false when somebody moved it meanwhile. */
export const updateStatus = async (
  tx: Transaction,
  context: Context,
  measure: Measure,
  { to, reason, anew }: StatusStep,
): Promise<boolean> => {
  const from = measure.status.kind;
  const written = await tx
    .updateTable('measure')
    .set((eb) => ({
      status: to,
      status_reason: reason,
      status_since: context.now,
      turn: anew ? eb('turn', '+', 1) : eb.ref('turn'),
    }))
    .where('track_id', '=', measure.trackId)
    .where('id', '=', measure.id)
    .where('status', '=', from)
    .returning('id')
    .executeTakeFirst();
  if (written === undefined) return false;
  await insertStatusChange(tx, context, { measure: measure.id, from, to, reason });
  const { trackId: track, id, code, title, findings } = measure;
  await setUptakes(tx, { track, measure: id, code, title, holds: to !== 'dropped', findings });
  return true;
};

/** Holds every measure of a track where it stands until the transaction ends. */
export const holdStatuses = async (tx: Transaction, track: string): Promise<void> => {
  await tx.selectFrom('measure').select('id').where('track_id', '=', track).orderBy('id').forUpdate().execute();
};
