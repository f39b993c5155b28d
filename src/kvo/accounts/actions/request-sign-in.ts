import { z } from 'zod';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { takeFromBrake } from '../../../platform/database/brake.ts';
import { transact } from '../../../platform/database/transact.ts';
import { queueLetter } from '../../../platform/mail/queue-letter.ts';
import type { Action } from '../action.ts';
import { personEmail } from '../model.ts';
import { findPersonByEmail } from '../queries.ts';
import { isLocalPath } from '../rules/local-path.ts';
import { asWhoever } from '../standings.ts';
import { addSignInLink } from '../store/sign-in-links.ts';

const input = z.object({
  email: personEmail,
  return: z
    .string()
    .catch('/')
    .transform((path) => (isLocalPath(path) ? path : '/')),
  origin: z.string().default(''),
});

/** Mails a sign-in link to a known address. Says the same whether the address is known or not. */
export const requestSignIn: Action<z.infer<typeof input>, 'slow-down', { readonly email: string }> = {
  name: 'accounts.request-sign-in',
  permission: 'accounts.sign-in',
  stand: asWhoever,
  input,
  run: async (context, { email, return: returnTo, origin }) => {
    const ask = { pepper: context.keys.pepper, now: context.now };
    const wait = Math.max(
      await takeFromBrake(
        context.db,
        { name: 'sign-in-address', limit: 5, windowSeconds: 900 },
        { who: email, ...ask },
      ),
      await takeFromBrake(
        context.db,
        { name: 'sign-in-origin', limit: 60, windowSeconds: 900 },
        { who: origin, ...ask },
      ),
    );
    if (wait > 0) return refuseWith('slow-down', { params: { seconds: wait } });
    const person = await findPersonByEmail(context.db, email);
    if (person === null) return ok({ email });
    await transact(context.db, async (tx) => {
      const token = await addSignInLink(tx, context, person.id, returnTo);
      await queueLetter(tx, context, {
        kind: 'accounts.sign-in',
        to: person.email,
        language: person.language,
        particulars: { token },
      });
    });
    return ok({ email });
  },
};
