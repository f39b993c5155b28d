import type { Route } from '../../kernel/route.ts';
import type { Context } from '../../platform/context.ts';
import { pageRoute } from '../accounts/entrance.ts';
import { homePage } from './pages/home/home.tsx';
import { portfolioPage } from './pages/portfolio/portfolio.tsx';
import { roadPage } from './pages/road/road.tsx';

/** The front door, all tracks, and the road of each. */
export const overviewRoutes: readonly Route<Context>[] = [
  pageRoute(homePage),
  pageRoute(portfolioPage),
  pageRoute(roadPage),
];
