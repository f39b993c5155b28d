import { z } from 'zod';
import { requiredText, wholeNumber } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { brokenConstraint, transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inPark } from '../../accounts/standings.ts';
import { longest, parkId, subAreaId } from '../model.ts';
import { renameKept } from '../store/sub-areas.ts';

const input = z.object({
  park: parkId,
  subArea: subAreaId,
  name: requiredText(longest.name),
  version: wholeNumber(1, 1_000_000_000),
});

type Code = 'name-taken' | 'changed-meanwhile';

/** Gives a sub-area another name. */
export const renameSubArea: Action<z.infer<typeof input>, Code, { readonly name: string }> = {
  name: 'areas.rename-sub-area',
  permission: 'areas.edit',
  stand: inPark,
  input,
  run: async (context, { park, subArea, name, version }) => {
    try {
      return await transact(context.db, async (tx) => {
        if (!(await renameKept(tx, { park, id: subArea, name }, version))) return refuseWith('changed-meanwhile');
        await appendEvent(tx, context, {
          track: null,
          kind: 'areas.sub-area-renamed',
          payload: { park, subArea, name },
        });
        return ok({ name });
      });
    } catch (error) {
      if (brokenConstraint(error) === 'area_sub_area_name')
        return refuseWith('name-taken', { field: 'name', params: { name } });
      throw error;
    }
  },
};
