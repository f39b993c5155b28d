import type { Route } from '../../../kernel/route.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { formRoute, pageRoute } from '../../accounts/entrance.ts';
import { surveyTexts } from '../texts/texts.ts';
import { destroyKey } from './destroy-key.ts';
import { destroyKeyPage } from './pages/destroy-key.tsx';
import { linkingTexts } from './texts/texts.ts';

/** Destroying the key of a wave before its day. */
export const linkingRoutes: readonly Route<Context>[] = [
  pageRoute(destroyKeyPage),
  formRoute({
    path: surveyPaths.destroyKey,
    action: destroyKey,
    page: destroyKeyPage,
    problems: (language) => surveyTexts(language).problems,
    after: (context, _done, { params }) => ({
      kind: 'redirect',
      to: surveyPaths.wave.to({ track: params['track'] ?? '', wave: params['wave'] ?? '' }),
      flash: linkingTexts(context.language).key.destroyed,
    }),
  }),
];
