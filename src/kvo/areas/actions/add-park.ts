import { z } from 'zod';
import { requiredText } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { grantRole } from '../../accounts/commands.ts';
import { inInstance } from '../../accounts/standings.ts';
import type { Park } from '../model.ts';
import { longest, parkId } from '../model.ts';
import { keepPark } from '../store/parks.ts';

const input = z.object({
  id: parkId,
  name: requiredText(longest.name),
  municipality: requiredText(longest.municipality),
});

/** Adds a park; whoever adds it is its facilitator from then on. */
export const addPark: Action<Park, never, Park> = {
  name: 'areas.add-park',
  permission: 'areas.add-park',
  stand: inInstance,
  input,
  run: (context, park) =>
    transact(context.db, async (tx) => {
      if (!(await keepPark(tx, context, park))) return ok(park);
      const { actor } = context;
      if (actor.kind === 'person')
        await grantRole(tx, context, actor.id, { role: 'facilitator', scope: 'park', subject: park.id, party: null });
      await appendEvent(tx, context, {
        track: null,
        kind: 'areas.park-added',
        payload: { park: park.id, name: park.name, municipality: park.municipality },
      });
      return ok(park);
    }),
};
