import { z } from 'zod';
import { requiredText } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { brokenConstraint, transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inPark } from '../../accounts/standings.ts';
import { longest, parkId, subAreaId } from '../model.ts';
import { keepSubArea } from '../store/sub-areas.ts';

const input = z.object({ park: parkId, id: subAreaId, name: requiredText(longest.name) });

/** Adds a sub-area to a park, after the ones it has. */
export const addSubArea: Action<z.infer<typeof input>, 'name-taken', z.infer<typeof input>> = {
  name: 'areas.add-sub-area',
  permission: 'areas.edit',
  stand: inPark,
  input,
  run: async (context, area) => {
    const { park, id, name } = area;
    try {
      await transact(context.db, async (tx) => {
        if (!(await keepSubArea(tx, context, { id, parkId: park, name }))) return;
        await appendEvent(tx, context, {
          track: null,
          kind: 'areas.sub-area-added',
          payload: { park, subArea: id, name },
        });
      });
    } catch (error) {
      if (brokenConstraint(error) === 'area_sub_area_name')
        return refuseWith('name-taken', { field: 'name', params: { name } });
      throw error;
    }
    return ok(area);
  },
};
