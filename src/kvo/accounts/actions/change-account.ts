import { z } from 'zod';
import { choiceOf } from '../../../kernel/fields.ts';
import { languages } from '../../../kernel/language.ts';
import { ok } from '../../../kernel/result.ts';
import type { Action } from '../action.ts';
import { personName } from '../model.ts';
import { isLocalPath } from '../rules/local-path.ts';
import { asWhoever } from '../standings.ts';
import { changePerson } from '../store/people.ts';

const account = z.object({ name: personName, language: choiceOf(languages) });

/** Changes one's own name and language. */
export const changeAccount: Action<z.infer<typeof account>, never, z.infer<typeof account>> = {
  name: 'accounts.change-account',
  permission: 'accounts.use',
  stand: asWhoever,
  input: account,
  run: async (context, input) => {
    if (context.actor.kind === 'person') await changePerson(context.db, context.actor.id, input);
    return ok(input);
  },
};

const wish = z.object({
  language: choiceOf(languages),
  return: z
    .string()
    .catch('/')
    .transform((path) => (isLocalPath(path) ? path : '/')),
});

/** Switches the language of the screens: kept with the person when signed in, in the browser otherwise. */
export const switchLanguage: Action<z.infer<typeof wish>, never, z.infer<typeof wish>> = {
  name: 'accounts.switch-language',
  permission: 'accounts.sign-in',
  stand: asWhoever,
  input: wish,
  run: async (context, input) => {
    if (context.actor.kind === 'person') await changePerson(context.db, context.actor.id, { language: input.language });
    return ok(input);
  },
};
