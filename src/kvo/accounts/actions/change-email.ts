import { z } from 'zod';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import { queueLetter } from '../../../platform/mail/queue-letter.ts';
import type { Action } from '../action.ts';
import { personEmail } from '../model.ts';
import { findPersonByEmail } from '../queries.ts';
import { inInstance } from '../standings.ts';
import { changeEmailOf } from '../store/people.ts';
import { endAllSessions, endSignInLinks } from '../store/sessions.ts';

const input = z.object({ oldEmail: personEmail, newEmail: personEmail });

/**
 * Gives an account another e-mail address. The old address hears of it, for whoever reads the new one can sign in from
 * now on; what was signed in with the old one ends.
 */
export const changeEmail: Action<
  z.infer<typeof input>,
  'unknown-address' | 'address-taken',
  { readonly email: string }
> = {
  name: 'accounts.change-email',
  permission: 'accounts.manage',
  stand: inInstance,
  input,
  run: (context, { oldEmail, newEmail }) =>
    transact(context.db, async (tx) => {
      const person = await findPersonByEmail(tx, oldEmail);
      if (person === null) return refuseWith('unknown-address', { field: 'oldEmail' });
      const isChanged = await changeEmailOf(tx, person.id, { from: oldEmail, to: newEmail });
      if (!isChanged) return refuseWith('address-taken', { field: 'newEmail' });
      await endAllSessions(tx, person.id);
      await endSignInLinks(tx, person.id);
      await queueLetter(tx, context, {
        kind: 'accounts.email-changed',
        to: oldEmail,
        language: person.language,
        particulars: { name: person.name },
      });
      await appendEvent(tx, context, {
        track: null,
        kind: 'accounts.email-changed',
        payload: { person: person.id },
        personal: { from: oldEmail, to: newEmail },
      });
      return ok({ email: newEmail });
    }),
};
