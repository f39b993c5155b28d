import type { Route } from '../../../../kernel/route.ts';
import type { Context } from '../../../../platform/context.ts';
import { pageRoute } from '../../../accounts/entrance.ts';
import { exportPage } from './export-page.tsx';
import { figuresCsvPage, figuresXlsxPage } from './figure-files.ts';
import { rowPages } from './row-files.ts';
import { freeTextsPage, rScriptPage } from './text-files.ts';

/** The page of exports and every file on it. */
export const exportRoutes: readonly Route<Context>[] = [
  exportPage,
  figuresCsvPage,
  figuresXlsxPage,
  ...rowPages,
  freeTextsPage,
  rScriptPage,
].map(pageRoute);
