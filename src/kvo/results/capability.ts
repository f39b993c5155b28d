import type { Capability } from '../../kernel/capability.ts';
import { resultPaths } from '../../paths/results.ts';
import type { Context } from '../../platform/context.ts';
import { pageRoute } from '../accounts/entrance.ts';
import { ensureAnswersArePacked } from './jobs/ensure-answers-are-packed.ts';
import { changePage } from './pages/change/change-page.tsx';
import { crosstabPage } from './pages/crosstab/crosstab-page.tsx';
import { exportRoutes } from './pages/export/export-routes.ts';
import { questionPage } from './pages/question/question-page.tsx';
import { reportPdf, reportWord } from './pages/report/report-files.ts';
import { audienceResultsPage, newestResultsPage, resultsPage } from './pages/results/results-page.tsx';
import { textRoutes } from './text-routes.ts';
import { resultTexts } from './texts/texts.ts';

/** Figures with their uncertainty, and what is hidden with its reason. */
export const results: Capability<Context> = {
  name: 'results',
  routes: [
    pageRoute(newestResultsPage),
    ...exportRoutes,
    ...textRoutes,
    pageRoute(crosstabPage),
    pageRoute(changePage),
    pageRoute(questionPage),
    pageRoute(reportPdf),
    pageRoute(reportWord),
    pageRoute(resultsPage),
    pageRoute(audienceResultsPage),
  ],
  jobs: [ensureAnswersArePacked],
  menu: [
    {
      key: 'results',
      label: (language) => resultTexts(language).menu,
      href: (track) => resultPaths.overview.to({ track }),
      roles: ['facilitator', 'park-manager', 'party-member', 'auditor'],
    },
  ],
  eventTexts: {
    'results.text-redacted': (payload, language) => resultTexts(language).events.redacted(payload['heldBack'] === true),
    'results.texts-released': (payload, language) =>
      resultTexts(language).events.released(Number(payload['texts'] ?? 0)),
  },
};
