import type { Capability } from '../../kernel/capability.ts';
import { agreementPaths } from '../../paths/agreements.ts';
import type { Context } from '../../platform/context.ts';
import { rolesWith } from '../accounts/policy.ts';
import { covenantEvents } from './event-texts.ts';
import { covenantRoutes } from './routes.ts';
import { covenantTexts } from './texts/texts.ts';

/** The covenant: its text, article by article, with the frozen plan as its annex. It is signed as every agreement is. */
export const covenants: Capability<Context> = {
  name: 'covenants',
  routes: covenantRoutes,
  menu: [
    {
      key: 'covenant',
      label: (language) => covenantTexts(language).menu,
      href: (track) => agreementPaths.covenant.to({ track }),
      roles: rolesWith('covenants.read'),
    },
  ],
  eventTexts: covenantEvents,
};
