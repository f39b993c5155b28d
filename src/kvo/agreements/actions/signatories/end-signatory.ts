import { z } from 'zod';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { findParty } from '../../../partners/queries.ts';
import { signatoryId } from '../../model.ts';
import { ofAgreement } from '../../stands/agreement-fields.ts';
import { ofSignatory } from '../../stands/in-agreement.ts';
import { openAgreement } from '../../store/agreements.ts';
import { endSignatory as end, holdSignatory } from '../../store/signatories.ts';

const input = z.object({ ...ofAgreement, signatory: signatoryId });

/** Ends an invitation without putting anybody in its place. */
export const endSignatory: Action<z.infer<typeof input>, 'already-ended', { readonly name: string }> = {
  name: 'agreements.end-signatory',
  permission: 'agreements.edit',
  stand: ofSignatory,
  input,
  run: (context, { track, agreement: kind, signatory }) =>
    transact(context.db, async (tx) => {
      await openAgreement(tx, context, { track, kind });
      const who = await holdSignatory(tx, signatory);
      if (who.hasEnded) return refuseWith('already-ended');
      await end(tx, context, who.id, null);
      const party = await findParty(tx, track, who.party);
      await appendEvent(tx, context, {
        track,
        kind: 'agreements.signatory-ended',
        payload: { agreement: kind, signatory, party: who.party, partyName: party?.name ?? '' },
        personal: { name: who.name },
      });
      return ok({ name: who.name });
    }),
};
