import type { Catalogue } from '../../kernel/language.ts';
import type { nl } from './nl.ts';

export const en = {
  title: 'Demo',
  heading: 'Choose who you are',
  lead: 'One click and you are signed in. All firms, persons, answers and signatures are invented.',
  roles: {
    facilitator: {
      name: 'Process facilitator',
      does: 'Guides three tracks: one that begins, one halfway, one with a certificate.',
    },
    parkManager: { name: 'Park manager', does: 'Keeps the list of firms of Wolvega and sees what there is to do.' },
    municipality: { name: 'Municipality', does: 'Owns two measures in Wolvega, and reports how far they are.' },
    police: { name: 'Police', does: 'Handed over figures and sits in two working groups.' },
    fireService: { name: 'Fire service', does: 'Goes from door to door in Wolvega for fire safety.' },
    securityFirm: { name: 'Security firm', does: 'Reports open gates in Wolvega and proved that it works.' },
    auditor: { name: 'Auditor', does: 'Reads the whole file of De Veldkamp and issued its certificate.' },
    schemeOwner: { name: 'Scheme owner', does: 'Keeps the register: suspends, reinstates, withdraws.' },
    administrator: { name: 'Administrator', does: 'Invites people and reads the outbox.' },
  },
  as: (name) => `Continue as ${name}`,
  respondents: 'Or answer a survey',
  respondentsLead: 'Of three firms that have not answered yet. No account, on your phone too.',
  respondent: (n, place) => `Questionnaire ${n}: a firm on ${place}`,
  noRespondents: 'No survey is open now. Open one as the process facilitator.',
  elsewhere: 'Without signing in',
  outbox: 'Read the outbox',
  register: 'See the public register',
  empty: 'The demo has not been built yet. That happens at the start: look again in a minute.',
  unknownPerson: 'This person is gone. Choose another.',
  welcome: (name) => `Welcome, ${name}.`,
} satisfies Catalogue<typeof nl>;
