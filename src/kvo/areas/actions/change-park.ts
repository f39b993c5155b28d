import { z } from 'zod';
import { requiredText, wholeNumber } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inPark } from '../../accounts/standings.ts';
import type { Park } from '../model.ts';
import { longest, parkId } from '../model.ts';
import { rewritePark } from '../store/parks.ts';

const input = z.object({
  park: parkId,
  name: requiredText(longest.name),
  municipality: requiredText(longest.municipality),
  version: wholeNumber(1, 1_000_000_000),
});

/** Changes the name or the municipality of a park. */
export const changePark: Action<z.infer<typeof input>, 'changed-meanwhile', Park> = {
  name: 'areas.change-park',
  permission: 'areas.edit',
  stand: inPark,
  input,
  run: (context, { park: id, name, municipality, version }) =>
    transact(context.db, async (tx) => {
      const park = { id, name, municipality };
      if (!(await rewritePark(tx, park, version))) return refuseWith('changed-meanwhile');
      await appendEvent(tx, context, {
        track: null,
        kind: 'areas.park-changed',
        payload: { park: id, name, municipality },
      });
      return ok(park);
    }),
};
