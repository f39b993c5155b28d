import type { Capability } from '../../kernel/capability.ts';
import { statementPaths } from '../../paths/statements.ts';
import type { Context } from '../../platform/context.ts';
import { pageRoute } from '../accounts/entrance.ts';
import { statementPage } from './pages/statement-page.tsx';

/** What we promise anyone: privacy and accessibility. */
export const statements: Capability<Context> = {
  name: 'statements',
  routes: [
    pageRoute(statementPage('privacy', statementPaths.privacy)),
    pageRoute(statementPage('accessibility', statementPaths.accessibility)),
  ],
};
