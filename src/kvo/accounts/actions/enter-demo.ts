import { z } from 'zod';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Action } from '../action.ts';
import { startSession } from '../commands.ts';
import { personId } from '../model.ts';
import { findPerson, isInvented } from '../queries.ts';
import { inDemo } from '../standings.ts';
import type { SignedIn } from './sign-in.ts';

const input = z.object({ person: personId });

/** Signs in as an invented person, in a demo only. */
export const enterDemo: Action<z.infer<typeof input>, 'unknown-choice', SignedIn> = {
  name: 'accounts.enter-demo',
  permission: 'accounts.use-demo',
  stand: inDemo,
  input,
  run: async (context, input) => {
    const person = (await isInvented(context.db, input.person)) ? await findPerson(context.db, input.person) : null;
    if (person === null) return refuseWith('unknown-choice');
    return ok({
      session: await startSession(context.db, context, person.id),
      name: person.name,
      language: context.language,
      returnTo: '/',
    });
  },
};
