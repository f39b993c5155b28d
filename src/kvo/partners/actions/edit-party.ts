import { z } from 'zod';
import { wholeNumber } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { conflictCode } from '../../accounts/perform.ts';
import { holdTrack } from '../../tracks/commands.ts';
import { partyId } from '../model.ts';
import { findParty, listParties } from '../queries.ts';
import type { PartyRefusal } from '../rules/decide-party.ts';
import { decideParty } from '../rules/decide-party.ts';
import { changeParty } from '../store/save-party.ts';
import { partyFields } from './party-input.ts';
import { onParty } from './stand-on.ts';

const input = z.object({ ...partyFields, party: partyId, version: wholeNumber(1, 1e9) });

type Code = PartyRefusal['code'] | typeof conflictCode | 'has-left';

/** Changes the name, kind or permit of a party at the table. */
export const editParty: Action<z.infer<typeof input>, Code, null> = {
  name: 'partners.edit-party',
  permission: 'partners.edit',
  stand: onParty,
  input,
  run: (context, { track, party: id, version, ...wish }) =>
    transact(context.db, async (tx) => {
      await holdTrack(tx, track);
      const now = await findParty(tx, track, id);
      if (now === null || now.hasLeft) return refuseWith('has-left');
      const decided = decideParty(wish, id, await listParties(tx, [track]));
      if (!decided.ok) return decided;
      const { kind, name, permitNumber, permitExpiresOn } = decided.value;
      const same = [
        now.kind === kind,
        now.name === name,
        now.permitNumber === permitNumber,
        now.permitExpiresOn === permitExpiresOn,
      ];
      if (!same.includes(false)) return ok(null);
      if (!(await changeParty(tx, { track, id, version }, decided.value))) return refuseWith(conflictCode);
      const payload = { party: id, before: now.name, ...decided.value };
      await appendEvent(tx, context, { track, kind: 'partners.party-edited', payload });
      return ok(null);
    }),
};
