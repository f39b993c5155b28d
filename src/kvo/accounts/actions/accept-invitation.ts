import { z } from 'zod';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { Action } from '../action.ts';
import { grantRole, startSession } from '../commands.ts';
import type { Grant } from '../model.ts';
import { personName } from '../model.ts';
import { asWhoever } from '../standings.ts';
import { spendInvitation } from '../store/invitations.ts';
import { findOrAddPerson } from '../store/people.ts';

const input = z.object({ token: z.string(), name: personName });

export interface Accepted {
  readonly session: { readonly start: string; readonly until: Date };
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** Accepts an invitation: the person exists from now on, has the roles, and is signed in. */
export const acceptInvitation: Action<z.infer<typeof input>, 'link-spent', Accepted> = {
  name: 'accounts.accept-invitation',
  permission: 'accounts.sign-in',
  stand: asWhoever,
  input,
  run: (context, { token, name }) =>
    transact(context.db, async (tx) => {
      const invitation = await spendInvitation(tx, context, token);
      if (invitation === null) return refuseWith('link-spent');
      const person = await findOrAddPerson(tx, context, {
        email: invitation.email,
        name,
        language: invitation.language,
        invented: context.isDemo,
      });
      const session = await startSession(tx, context, person);
      const accepting = { ...context, actor: { kind: 'person', id: person, name } as const };
      for (const grant of invitation.grants) await grantRole(tx, accepting, person, grant);
      return ok({ session, name, grants: invitation.grants });
    }),
};
