import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { holdTrack } from '../../tracks/commands.ts';
import type { PartyId } from '../model.ts';
import { partyId } from '../model.ts';
import { findParty, listParties } from '../queries.ts';
import type { PartyRefusal } from '../rules/decide-party.ts';
import { decideParty } from '../rules/decide-party.ts';
import { addParty as keepParty } from '../store/save-party.ts';
import { partyFields } from './party-input.ts';

const input = z.object({ ...partyFields, id: partyId });

/** Brings a party to the table of a track. */
export const addParty: Action<z.infer<typeof input>, PartyRefusal['code'], { readonly party: PartyId }> = {
  name: 'partners.add-party',
  permission: 'partners.edit',
  stand: inTrack,
  input,
  run: (context, { track, id, ...wish }) =>
    transact(context.db, async (tx) => {
      await holdTrack(tx, track);
      if ((await findParty(tx, track, id)) !== null) return ok({ party: id });
      const decided = decideParty(wish, id, await listParties(tx, [track]));
      if (!decided.ok) return decided;
      await keepParty(tx, context, { id, trackId: track, ...decided.value });
      await appendEvent(tx, context, { track, kind: 'partners.party-added', payload: { party: id, ...decided.value } });
      return ok({ party: id });
    }),
};
