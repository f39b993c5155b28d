import { z } from 'zod';
import { choiceOf } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inPark } from '../../accounts/standings.ts';
import { parkId, subAreaId } from '../model.ts';
import { listSubAreas } from '../queries.ts';
import { lockPark } from '../store/parks.ts';
import { orderSubAreas } from '../store/sub-areas.ts';

const input = z.object({ park: parkId, subArea: subAreaId, direction: choiceOf(['up', 'down']) });

/** Moves a sub-area one place up or down among those of its park; at the end it stays where it is. */
export const moveSubArea: Action<z.infer<typeof input>, 'unknown-choice', { readonly name: string }> = {
  name: 'areas.move-sub-area',
  permission: 'areas.edit',
  stand: inPark,
  input,
  run: (context, { park, subArea, direction }) =>
    transact(context.db, async (tx) => {
      await lockPark(tx, park);
      const areas = await listSubAreas(tx, [park]);
      const from = areas.findIndex(({ id }) => id === subArea);
      const moved = areas[from];
      if (moved === undefined) return refuseWith('unknown-choice');
      const rest = areas.filter(({ id }) => id !== subArea);
      const order = rest.toSpliced(direction === 'up' ? Math.max(0, from - 1) : from + 1, 0, moved).map(({ id }) => id);
      await orderSubAreas(tx, park, order);
      await appendEvent(tx, context, { track: null, kind: 'areas.sub-areas-ordered', payload: { park, order } });
      return ok({ name: moved.name });
    }),
};
