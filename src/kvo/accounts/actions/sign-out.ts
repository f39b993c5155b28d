import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import type { Action } from '../action.ts';
import { asWhoever } from '../standings.ts';
import { endAllSessions } from '../store/sessions.ts';

const input = z.object({});

/** Ends every session of the person, on all devices. */
export const signOutEverywhere: Action<z.infer<typeof input>, never, null> = {
  name: 'accounts.sign-out-everywhere',
  permission: 'accounts.use',
  stand: asWhoever,
  input,
  run: async (context) => {
    if (context.actor.kind === 'person') await endAllSessions(context.db, context.actor.id);
    return ok(null);
  },
};

/** Ends the session of this browser: the door forgets it by its cookie. */
export const signOut: Action<z.infer<typeof input>, never, null> = {
  name: 'accounts.sign-out',
  permission: 'accounts.sign-in',
  stand: asWhoever,
  input,
  run: async () => ok(null),
};
