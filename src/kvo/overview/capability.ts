import type { Capability } from '../../kernel/capability.ts';
import { trackPaths } from '../../paths/tracks.ts';
import type { Context } from '../../platform/context.ts';
import { rolesWith } from '../accounts/policy.ts';
import { ensureDueLettersAreSent } from './jobs/ensure-due-letters-are-sent.ts';
import { dueLetter } from './letters/due-letter.ts';
import { overviewRoutes } from './routes.ts';
import { overviewTexts } from './texts/texts.ts';

/** The face of the product: all tracks, the road of each, what is due, and what everybody can do now. */
export const overview: Capability<Context> = {
  name: 'overview',
  routes: overviewRoutes,
  jobs: [ensureDueLettersAreSent],
  letters: [dueLetter],
  mainMenu: [
    {
      key: 'tracks',
      label: (language) => overviewTexts(language).menu.tracks,
      href: trackPaths.portfolio.to({}),
      roles: ['person'],
    },
  ],
  menu: [
    {
      key: 'road',
      label: (language) => overviewTexts(language).menu.road,
      href: (track) => trackPaths.road.to({ track }),
      roles: rolesWith('overview.road'),
    },
  ],
};
