import { z } from 'zod';
import { dayOf } from '../../../../kernel/dates.ts';
import { optionalId } from '../../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { listParties } from '../../../partners/queries.ts';
import { sendInvitation } from '../../letters/send-invitation.ts';
import { ofAgreement } from '../../stands/agreement-fields.ts';
import { inAgreement } from '../../stands/in-agreement.ts';
import { openAgreement } from '../../store/agreements.ts';
import { listAnswered, listWrongPersons } from '../../store/answers.ts';
import { listWaiting } from '../../store/papers.ts';
import { noteReminder } from '../../store/reminders.ts';
import { listPresentSignatories } from '../../store/signatories.ts';
import { listSigned } from '../../store/signatures.ts';
import { findNewestVersion } from '../../store/versions.ts';

const input = z.object({ ...ofAgreement, signatory: optionalId<'signatory'>() });

/** Reminds whoever has not answered, or one of them, at most once a day. Gives how many letters went out. */
export const remindSignatories: Action<z.infer<typeof input>, 'nobody-to-remind', { readonly reminded: number }> = {
  name: 'agreements.remind-signatories',
  permission: 'agreements.edit',
  stand: inAgreement,
  input,
  run: (context, { track, agreement: kind, signatory }) =>
    transact(context.db, async (tx) => {
      const agreement = await openAgreement(tx, context, { track, kind });
      const version = await findNewestVersion(tx, agreement);
      if (version === null || version.isWithdrawn) return refuseWith('nobody-to-remind');
      const done = (await listSigned(tx, version.id))
        .union(await listAnswered(tx, version.id))
        .union(await listWrongPersons(tx, agreement))
        .union(await listWaiting(tx, version.id));
      const atTheTable = new Set<string>((await listParties(tx, [track])).map((party) => party.id));
      const reminded: string[] = [];
      for (const who of await listPresentSignatories(tx, agreement)) {
        const isAsked = (signatory === null || who.id === signatory) && atTheTable.has(who.party) && who.email !== null;
        if (!isAsked || done.has(who.id) || !(await noteReminder(tx, who.id, version.id, dayOf(context.now)))) continue;
        await sendInvitation(tx, context, { who, version: version.id, isReminder: true });
        reminded.push(who.id);
      }
      if (reminded.length === 0) return refuseWith('nobody-to-remind');
      await appendEvent(tx, context, {
        track,
        kind: 'agreements.reminded',
        payload: { agreement: kind, version: version.number, signatories: reminded },
      });
      return ok({ reminded: reminded.length });
    }),
};
