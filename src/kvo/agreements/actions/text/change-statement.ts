import { z } from 'zod';
import { optionalText, wholeNumber } from '../../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { transact } from '../../../../platform/database/transact.ts';
import type { Action } from '../../../accounts/action.ts';
import { partyId } from '../../../partners/model.ts';
import { findParty } from '../../../partners/queries.ts';
import { trackId } from '../../../tracks/model.ts';
import { ownStatements } from '../../declaration/usual-parts.ts';
import { ofPartyAtTheTable } from '../../stands/in-agreement.ts';
import { openAgreement } from '../../store/agreements.ts';
import { saveStatement } from '../../store/declaration.ts';
import { findNewestVersion } from '../../store/versions.ts';

const input = z.object({
  track: trackId,
  party: partyId,
  statements: optionalText(10_000),
  version: wholeNumber(0, 1_000_000),
});

/** Saves what one party declares, as long as the text is not frozen. Gives the name of the party. */
export const changeStatement: Action<
  z.infer<typeof input>,
  'text-is-frozen' | 'changed-meanwhile' | 'unknown-party',
  string
> = {
  name: 'agreements.change-statement',
  permission: 'agreements.edit',
  stand: ofPartyAtTheTable,
  input,
  run: (context, { track, party: id, statements, version }) =>
    transact(context.db, async (tx) => {
      const party = await findParty(tx, track, id);
      if (party === null || party.hasLeft) return refuseWith('unknown-party');
      const newest = await findNewestVersion(tx, await openAgreement(tx, context, { track, kind: 'declaration' }));
      if (newest !== null && !newest.isWithdrawn) return refuseWith('text-is-frozen');
      const text = ownStatements(statements, party.kind);
      return (await saveStatement(tx, context, { track, party: id }, { text, version }))
        ? ok(party.name)
        : refuseWith('changed-meanwhile');
    }),
};
