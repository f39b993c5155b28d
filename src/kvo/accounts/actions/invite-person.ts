import { z } from 'zod';
import { choiceOf } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { Action } from '../action.ts';
import { invite } from '../commands.ts';
import { instanceRoles, personEmail, personName } from '../model.ts';
import { findPersonByEmail, listGrants } from '../queries.ts';
import { inInstance } from '../standings.ts';
import { accountTexts } from '../texts/texts.ts';

const input = z.object({ email: personEmail, name: personName, role: choiceOf(instanceRoles) });

/** Invites somebody to a role in the instance as a whole. */
export const invitePerson: Action<
  z.infer<typeof input>,
  'already-has-role',
  { readonly email: string; readonly token: string }
> = {
  name: 'accounts.invite-person',
  permission: 'accounts.manage',
  stand: inInstance,
  input,
  run: async (context, { email, name, role }) => {
    const known = await findPersonByEmail(context.db, email);
    const grants = known === null ? [] : await listGrants(context.db, known.id, 'instance', null);
    if (grants.some((grant) => grant.role === role)) return refuseWith('already-has-role', { field: 'email' });
    const language = known?.language ?? context.language;
    const order = {
      email,
      name,
      language,
      grants: [{ role, scope: 'instance' as const, subject: null, party: null }],
      purpose: accountTexts(language).letters.purpose[role],
    };
    const { token } = await transact(context.db, (tx) => invite(tx, context, order));
    return ok({ email, token });
  },
};
