import type { Capability } from '../../kernel/capability.ts';
import { measurePaths } from '../../paths/measures.ts';
import type { Context } from '../../platform/context.ts';
import { rolesWith } from '../accounts/policy.ts';
import { measureEventTexts } from './event-texts.ts';
import { measureRoutes } from './routes/measure-routes.ts';
import { planRoutes } from './routes/plan-routes.ts';
import { measureTexts } from './texts/texts.ts';

/** Objectives, measures and their progress: the matrix and the plan of action. */
export const measures: Capability<Context> = {
  name: 'measures',
  routes: [...measureRoutes, ...planRoutes],
  menu: [
    {
      key: 'measures',
      label: (language) => measureTexts(language).menu.measures,
      href: (track) => measurePaths.matrix.to({ track }),
      roles: rolesWith('measures.read'),
    },
    {
      key: 'plan',
      label: (language) => measureTexts(language).menu.plan,
      href: (track) => measurePaths.plan.to({ track }),
      roles: rolesWith('measures.read'),
    },
  ],
  eventTexts: measureEventTexts,
};
