import { z } from 'zod';
import { choiceOf, optionalText } from '../../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { trackId } from '../../../tracks/model.ts';
import { atMeasure } from '../../at-measure.ts';
import type { MeasureId, StatusKind } from '../../model.ts';
import { measureId, statusKinds } from '../../model.ts';
import { findMeasure } from '../../queries.ts';
import type { StatusRefusal } from '../../rules/life/change-status.ts';
import { decideStep, steps } from '../../rules/life/change-status.ts';
import { updateStatus } from '../../store/write-status.ts';

const input = z.object({
  track: trackId,
  measure: measureId,
  step: choiceOf(steps),
  /** Where the measure stood for whoever asks this. */
  status: choiceOf(statusKinds),
  reason: optionalText(1000),
});
type Done = { readonly id: MeasureId; readonly code: string; readonly to: StatusKind };

/** Takes a measure a step further in its life, or back with a reason. */
export const changeStatus: Action<z.infer<typeof input>, StatusRefusal | 'changed-meanwhile', Done> = {
  name: 'measures.change-status',
  permission: 'measures.edit',
  stand: atMeasure,
  input,
  run: async (context, { track, measure: id, step, status, reason }) => {
    const measure = await findMeasure(context.db, track, id);
    if (measure === null || measure.status.kind !== status) return refuseWith('changed-meanwhile');
    const decided = decideStep({ status, hasOwner: measure.owner?.atTable === true }, step, reason);
    if (!decided.ok) return decided;
    const { to } = decided.value;
    const written = await transact(context.db, async (tx) => {
      if (!(await updateStatus(tx, context, measure, decided.value))) return false;
      const { code, title } = measure;
      const payload = { measure: id, code, title, from: status, to, reason: decided.value.reason };
      await appendEvent(tx, context, { track, kind: 'measures.status-changed', payload });
      return true;
    });
    return written ? ok({ id, code: measure.code, to }) : refuseWith('changed-meanwhile');
  },
};
