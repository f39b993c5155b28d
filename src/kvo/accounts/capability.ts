import type { Capability } from '../../kernel/capability.ts';
import type { Context } from '../../platform/context.ts';
import { ensureExpiredIsForgotten } from './jobs/ensure-expired-is-forgotten.ts';
import { invitationLetter, signInLetter } from './letters/letters.ts';
import { accountRoutes } from './routes.ts';
import { accountTexts } from './texts/texts.ts';

/** People, sign-in, sessions, and who has which role where. */
export const accounts: Capability<Context> = {
  name: 'accounts',
  routes: accountRoutes,
  jobs: [ensureExpiredIsForgotten],
  letters: [signInLetter, invitationLetter],
  eventTexts: {
    'accounts.demo-marked': (_payload, language) => accountTexts(language).events['accounts.demo-marked'],
    'accounts.role-granted': (_payload, language) => accountTexts(language).events['accounts.role-granted'],
    'accounts.role-ended': (_payload, language) => accountTexts(language).events['accounts.role-ended'],
  },
};
