import type { Capability } from '../../kernel/capability.ts';
import { areaPaths } from '../../paths/areas.ts';
import type { Context } from '../../platform/context.ts';
import { ensureContactsOfLeftFirmsAreForgotten } from './jobs/ensure-contacts-of-left-firms-are-forgotten.ts';
import { ensureOldImportsAreForgotten } from './jobs/ensure-old-imports-are-forgotten.ts';
import { areaRoutes } from './routes.ts';
import { areaEventTexts } from './texts/event-texts.ts';
import { areaTexts } from './texts/texts.ts';

/** Parks, their sub-areas with outlines, and the dated list of firms. */
export const areas: Capability<Context> = {
  name: 'areas',
  routes: areaRoutes,
  jobs: [ensureOldImportsAreForgotten, ensureContactsOfLeftFirmsAreForgotten],
  mainMenu: [
    { key: 'areas', label: (language) => areaTexts(language).menu, href: areaPaths.parks.to({}), roles: ['person'] },
  ],
  eventTexts: areaEventTexts,
};
