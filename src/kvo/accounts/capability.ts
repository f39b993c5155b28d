import type { Capability } from '../../kernel/capability.ts';
import type { Language } from '../../kernel/language.ts';
import { accountPaths } from '../../paths/accounts.ts';
import type { Context } from '../../platform/context.ts';
import { ensureExpiredIsForgotten } from './jobs/ensure-expired-is-forgotten.ts';
import { ensureLettersAreTried } from './jobs/ensure-letters-are-tried.ts';
import { emailChangedLetter, invitationLetter, signInLetter } from './letters/letters.ts';
import { grantedRoles } from './model.ts';
import { rolesWith } from './policy.ts';
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

const aboutAddress = (payload: Readonly<Record<string, unknown>>, language: Language): string => {
  const { events: t } = accountTexts(language);
  const personal: Readonly<Record<string, unknown>> = Object(payload['personal']);
  const [from, to] = [personal['from'], personal['to']].map((value) => (typeof value === 'string' ? value : t.erased));
  return t.emailChanged(from ?? t.erased, to ?? t.erased);
};

const aboutOffer = (payload: Readonly<Record<string, unknown>>, language: Language): string => {
  const { events: t, role: names } = accountTexts(language);
  const role = grantedRoles.find((one) => one === payload['role']);
  const { name }: Readonly<Record<string, unknown>> = Object(payload['personal']);
  return t.roleOffered(typeof name === 'string' ? name : t.somebody, role === undefined ? '' : names[role]);
};

const aboutPrintedLink = (payload: Readonly<Record<string, unknown>>, language: Language): string => {
  const { events: t } = accountTexts(language);
  const { name }: Readonly<Record<string, unknown>> = Object(payload['personal']);
  const who = [payload['personName'], name].find((one) => typeof one === 'string') ?? t.somebody;
  return payload['link'] === 'invitation' ? t.invitationPrinted(who) : t.signInPrinted(who);
};

/** People, sign-in, sessions, and who has which role where. */
export const accounts: Capability<Context> = {
  name: 'accounts',
  routes: accountRoutes,
  jobs: [ensureExpiredIsForgotten, ensureLettersAreTried],
  letters: [signInLetter, invitationLetter, emailChangedLetter],
  mainMenu: [
    {
      key: 'people',
      label: (language) => accountTexts(language).people.title,
      href: accountPaths.people.to({}),
      roles: rolesWith('accounts.manage'),
    },
    {
      key: 'outbox',
      label: (language) => accountTexts(language).outbox.title,
      href: accountPaths.outbox.to({}),
      roles: ['administrator'],
    },
  ],
  eventTexts: {
    'accounts.demo-marked': (_payload, language) => accountTexts(language).events['accounts.demo-marked'],
    'accounts.email-changed': aboutAddress,
    'accounts.link-printed': aboutPrintedLink,
    'accounts.role-offered': aboutOffer,
    'accounts.role-granted': (payload, language) => aboutRole(payload, language, 'roleGranted'),
    'accounts.role-ended': (payload, language) => aboutRole(payload, language, 'roleEnded'),
  },
};
