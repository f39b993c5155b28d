import type { Route } from '../../kernel/route.ts';
import { resultPaths } from '../../paths/results.ts';
import type { Context } from '../../platform/context.ts';
import { formRoute, pageRoute } from '../accounts/entrance.ts';
import { redactText } from './actions/redact-text.ts';
import { releaseTexts } from './actions/release-texts.ts';
import { redactTextPage } from './pages/texts/redact-text-page.tsx';
import { releasedTextsPage } from './pages/texts/released-texts-page.tsx';
import { textsPage } from './pages/texts/texts-page.tsx';
import { resultTexts } from './texts/texts.ts';

const problems = (language: Context['language']) => resultTexts(language).problems;

const textsOf = (params: Readonly<Record<string, string>>): string =>
  resultPaths.texts.to({ track: params['track'] ?? '', wave: params['wave'] ?? '' });

/** The open answers: read, redacted, and given to all at the table. */
export const textRoutes: readonly Route<Context>[] = [
  pageRoute(textsPage),
  pageRoute(redactTextPage),
  formRoute({
    path: resultPaths.text,
    action: redactText,
    page: redactTextPage,
    problems,
    after: ({ language }, _done, { params }) => ({
      kind: 'redirect',
      to: textsOf(params),
      flash: resultTexts(language).texts.flash.redacted,
    }),
  }),
  pageRoute(releasedTextsPage),
  formRoute({
    path: resultPaths.releaseTexts,
    action: releaseTexts,
    page: textsPage,
    problems,
    after: ({ language }, _done, { params }) => ({
      kind: 'redirect',
      to: textsOf(params),
      flash: resultTexts(language).texts.flash.released,
    }),
  }),
];
