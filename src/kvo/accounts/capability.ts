import type { Capability } from '../../kernel/capability.ts';
import type { Language } from '../../kernel/language.ts';
import type { Context } from '../../platform/context.ts';
import { ensureExpiredIsForgotten } from './jobs/ensure-expired-is-forgotten.ts';
import { invitationLetter, signInLetter } from './letters/letters.ts';
import { grantedRoles } from './model.ts';
import { accountRoutes } from './routes.ts';
import { accountTexts } from './texts/texts.ts';

/** Who got or lost which role; whoever shows it looks the name up, for the chain holds none. */
const aboutRole = (
  payload: Readonly<Record<string, unknown>>,
  language: Language,
  what: 'roleGranted' | 'roleEnded',
): string => {
  const { events: t, role: names } = accountTexts(language);
  const role = grantedRoles.find((one) => one === payload['role']);
  const name = typeof payload['personName'] === 'string' ? payload['personName'] : t.somebody;
  return t[what](name, role === undefined ? '' : names[role]);
};

/** People, sign-in, sessions, and who has which role where. */
export const accounts: Capability<Context> = {
  name: 'accounts',
  routes: accountRoutes,
  jobs: [ensureExpiredIsForgotten],
  letters: [signInLetter, invitationLetter],
  eventTexts: {
    'accounts.demo-marked': (_payload, language) => accountTexts(language).events['accounts.demo-marked'],
    'accounts.role-granted': (payload, language) => aboutRole(payload, language, 'roleGranted'),
    'accounts.role-ended': (payload, language) => aboutRole(payload, language, 'roleEnded'),
  },
};
