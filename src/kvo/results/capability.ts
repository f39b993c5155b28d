import type { Capability } from '../../kernel/capability.ts';
import { resultPaths } from '../../paths/results.ts';
import type { Context } from '../../platform/context.ts';
import { pageRoute } from '../accounts/entrance.ts';
import { reportPdf, reportWord } from './pages/report/report-files.ts';
import { audienceResultsPage, newestResultsPage, resultsPage } from './pages/results/results-page.tsx';
import { textsPage } from './pages/results/texts-page.tsx';
import { resultTexts } from './texts/texts.ts';

/** Figures with their uncertainty, and what is hidden with its reason. */
export const results: Capability<Context> = {
  name: 'results',
  routes: [
    pageRoute(newestResultsPage),
    pageRoute(textsPage),
    pageRoute(reportPdf),
    pageRoute(reportWord),
    pageRoute(resultsPage),
    pageRoute(audienceResultsPage),
  ],
  menu: [
    {
      key: 'results',
      label: (language) => resultTexts(language).menu,
      href: (track) => resultPaths.overview.to({ track }),
      roles: ['facilitator', 'park-manager', 'party-member', 'auditor'],
    },
  ],
};
