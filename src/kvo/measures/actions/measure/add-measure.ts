import { z } from 'zod';
import { optionalText } from '../../../../kernel/fields.ts';
import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok } from '../../../../kernel/result.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { MeasureId } from '../../model.ts';
import { measureId } from '../../model.ts';
import { listMeasures } from '../../queries.ts';
import type { MeasureRefusal } from '../../rules/decide-measure.ts';
import { decideMeasure } from '../../rules/decide-measure.ts';
import { insertMeasure, lockMeasures } from '../../store/write-measure.ts';
import { groundOf } from './ground-of.ts';
import { measureFields } from './measure-fields.ts';

const input = z.object({
  ...measureFields,
  id: measureId,
  /** The example of the catalogue it began from. */
  example: optionalText(60),
});

interface Added {
  readonly id: MeasureId;
  readonly code: string;
}

/** Adds a measure as a proposal. The same form sent twice is one measure. */
export const addMeasure: Action<z.infer<typeof input>, MeasureRefusal, Added> = {
  name: 'measures.add-measure',
  permission: 'measures.edit',
  stand: inTrack,
  input,
  run: (context, wish) =>
    transact(context.db, async (tx): Promise<Result<Added, Refused<MeasureRefusal>>> => {
      const { track, id } = wish;
      await lockMeasures(tx, track);
      const measures = await listMeasures(tx, track);
      const known = measures.find((measure) => measure.id === id);
      if (known !== undefined) return ok({ id, code: known.code });
      const content = decideMeasure(wish, await groundOf(tx, context, measures, wish));
      if (!content.ok) return content;
      const { code, theme, title, ownerId, dueOn, findings } = content.value;
      if (!(await insertMeasure(tx, context, { id, track, content: content.value }))) return ok({ id, code });
      await appendEvent(tx, context, {
        track,
        kind: 'measures.measure-added',
        payload: {
          measure: id,
          code,
          theme,
          title,
          owner: ownerId,
          dueOn,
          findings,
          example: wish.example === '' ? null : wish.example,
        },
      });
      return ok({ id, code });
    }),
};
