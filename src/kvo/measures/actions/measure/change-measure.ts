import { z } from 'zod';
import { wholeNumber } from '../../../../kernel/fields.ts';
import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { atMeasure } from '../../at-measure.ts';
import type { MeasureId } from '../../model.ts';
import { measureContentSchema, measureId } from '../../model.ts';
import { listMeasures } from '../../queries.ts';
import { changedFields } from '../../rules/changed-fields.ts';
import type { MeasureRefusal } from '../../rules/decide-measure.ts';
import { decideMeasure } from '../../rules/decide-measure.ts';
import { lockMeasures, updateMeasure } from '../../store/write-measure.ts';
import { groundOf } from './ground-of.ts';
import { measureFields } from './measure-fields.ts';

const input = z.object({ ...measureFields, measure: measureId, version: wholeNumber(1, 1_000_000) });
type Code = MeasureRefusal | 'changed-meanwhile';

/** Changes what is written down of a measure, unless somebody else did so meanwhile. Its status stays what it is. */
export const changeMeasure: Action<z.infer<typeof input>, Code, { readonly id: MeasureId }> = {
  name: 'measures.change-measure',
  permission: 'measures.edit',
  stand: atMeasure,
  input,
  run: (context, wish) =>
    transact(context.db, async (tx): Promise<Result<{ readonly id: MeasureId }, Refused<Code>>> => {
      const { track, measure: id } = wish;
      await lockMeasures(tx, track);
      const measures = await listMeasures(tx, track);
      const before = measures.find((measure) => measure.id === id);
      if (before === undefined || before.version !== wish.version) return refuseWith('changed-meanwhile');
      const decided = decideMeasure(wish, await groundOf(tx, context, measures, { track, id }), before);
      if (!decided.ok) return decided;
      const content = decided.value;
      const fields = changedFields(measureContentSchema.parse(before), content).map((change) => change.field);
      if (fields.length === 0) return ok({ id });
      const isDropped = before.status.kind === 'dropped';
      const written = await updateMeasure(tx, context, { id, track, content, version: before.version, isDropped });
      if (!written) return refuseWith('changed-meanwhile');
      await appendEvent(tx, context, {
        track,
        kind: 'measures.measure-changed',
        payload: {
          measure: id,
          version: before.version + 1,
          code: content.code,
          title: content.title,
          fields,
          owner: content.ownerId,
          dueOn: content.dueOn,
        },
      });
      return ok({ id });
    }),
};
