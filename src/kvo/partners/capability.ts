import type { Capability } from '../../kernel/capability.ts';
import { partnerPaths } from '../../paths/partners.ts';
import type { Context } from '../../platform/context.ts';
import { rolesWith } from '../accounts/policy.ts';
import { partnerEventTexts } from './event-texts.ts';
import { ensureDepartedAreForgotten } from './jobs/ensure-departed-are-forgotten.ts';
import { partnerRoutes } from './routes.ts';
import { partnerTexts } from './texts/texts.ts';

/** Who sits at the table of a track: parties, their people, the working group, and who has access. */
export const partners: Capability<Context> = {
  name: 'partners',
  routes: partnerRoutes,
  jobs: [ensureDepartedAreForgotten],
  menu: [
    {
      key: 'parties',
      label: (language) => partnerTexts(language).menu,
      href: (track) => partnerPaths.parties.to({ track }),
      roles: rolesWith('partners.read'),
    },
  ],
  eventTexts: partnerEventTexts,
};
