import { z } from 'zod';
import { wholeNumber } from '../../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import { queueLetter } from '../../../../platform/mail/queue-letter.ts';
import type { Action } from '../../../accounts/action.ts';
import { ofAgreement, reasonField } from '../../stands/agreement-fields.ts';
import { inAgreement } from '../../stands/in-agreement.ts';
import { openAgreement } from '../../store/agreements.ts';
import { listPresentSignatories } from '../../store/signatories.ts';
import { listSigned } from '../../store/signatures.ts';
import { addWithdrawal, findNewestVersion } from '../../store/versions.ts';

const input = z.object({ ...ofAgreement, version: wholeNumber(1, 9_999), reason: reasonField });

/** Withdraws the version that stands: its signatures are void from now on, and everybody asked to sign it hears why. */
export const withdrawVersion: Action<
  z.infer<typeof input>,
  'nothing-to-withdraw' | 'changed-meanwhile',
  { readonly number: number }
> = {
  name: 'agreements.withdraw-version',
  permission: 'agreements.edit',
  stand: inAgreement,
  input,
  run: (context, { track, agreement: kind, version: seen, reason }) =>
    transact(context.db, async (tx) => {
      const agreement = await openAgreement(tx, context, { track, kind });
      const newest = await findNewestVersion(tx, agreement);
      if (newest === null || newest.isWithdrawn) return refuseWith('nothing-to-withdraw');
      if (newest.number !== seen) return refuseWith('changed-meanwhile');
      await addWithdrawal(tx, context, newest.id, reason);
      for (const who of await listPresentSignatories(tx, agreement)) {
        if (who.email === null) continue;
        const particulars = { track, kind, version: newest.id, name: who.name };
        await queueLetter(tx, context, {
          kind: 'agreements.withdrawn',
          to: who.email,
          language: who.language,
          particulars,
        });
      }
      const signatures = (await listSigned(tx, newest.id)).size;
      await appendEvent(tx, context, {
        track,
        kind: 'agreements.withdrawn',
        payload: { agreement: kind, version: newest.number, digest: newest.digest, signatures },
        personal: { reason },
      });
      return ok({ number: newest.number });
    }),
};
