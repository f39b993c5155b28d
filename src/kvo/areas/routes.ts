import type { Route } from '../../kernel/route.ts';
import type { Context } from '../../platform/context.ts';
import { firmRoutes } from './pages/firm/firm-routes.ts';
import { importRoutes } from './pages/import/import-routes.ts';
import { parkRoutes } from './pages/park/park-routes.ts';

/** The pages and forms of areas. Addresses with a fixed word stand before those with an id in its place. */
export const areaRoutes: readonly Route<Context>[] = [...parkRoutes, ...importRoutes, ...firmRoutes];
