import { z } from 'zod';
import type { Language } from '../../../kernel/language.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { Action } from '../action.ts';
import { startSession } from '../commands.ts';
import { findPerson } from '../queries.ts';
import { asWhoever } from '../standings.ts';
import { spendSignInLink } from '../store/sign-in-links.ts';

const input = z.object({ token: z.string() });

export interface SignedIn {
  readonly session: { readonly start: string; readonly until: Date };
  readonly name: string;
  /** The language of the person who signed in. */
  readonly language: Language;
  readonly returnTo: string;
}

/** Spends a sign-in link and starts a session. Looking at the link spends nothing: a mail scanner may open it first. */
export const signIn: Action<z.infer<typeof input>, 'link-spent', SignedIn> = {
  name: 'accounts.sign-in',
  permission: 'accounts.sign-in',
  stand: asWhoever,
  input,
  run: (context, { token }) =>
    transact(context.db, async (tx) => {
      const spent = await spendSignInLink(tx, context, token);
      const person = spent === null ? null : await findPerson(tx, spent.person);
      if (spent === null || person === null) return refuseWith('link-spent');
      return ok({
        session: await startSession(tx, context, person.id),
        name: person.name,
        language: person.language,
        returnTo: spent.returnTo,
      });
    }),
};
