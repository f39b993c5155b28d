import type { Language } from '../../kernel/language.ts';
import type { Route } from '../../kernel/route.ts';
import { surveyPaths } from '../../paths/surveys.ts';
import type { Context } from '../../platform/context.ts';
import { fileNameOf } from '../../platform/paper/file-name-of.ts';
import { formRoute, pageRoute, plainFields } from '../accounts/entrance.ts';
import { beginKeying } from './actions/begin-keying.ts';
import { printForms } from './actions/print-forms.ts';
import { readChoices, resolvePaper } from './actions/resolve-paper.ts';
import { choosePaperTwice } from './actions/set-paper-twice.ts';
import { differencesPage } from './pages/keying/differences.tsx';
import { paperPage } from './pages/keying/paper.tsx';
import { keyingTexts } from './texts/keying-texts.ts';

type Params = Readonly<Record<string, string>>;

const toPaper = (params: Params, query: Readonly<Record<string, string>> = {}): string =>
  surveyPaths.paper.to({ track: params['track'] ?? '', wave: params['wave'] ?? '' }, query);
const problems = (language: Language) => keyingTexts(language).problems;

/** Answers on paper: printed, keyed in by staff, and settled where two of them read one form differently. */
export const keyingRoutes: readonly Route<Context>[] = [
  pageRoute(paperPage),
  formRoute({
    path: surveyPaths.paper,
    action: beginKeying,
    page: paperPage,
    problems,
    after: (_context, { secret }) => ({ kind: 'redirect', to: surveyPaths.begin.to({ secret }) }),
  }),
  formRoute({
    path: surveyPaths.paperTwice,
    action: choosePaperTwice,
    page: paperPage,
    problems,
    after: (context, _done, { params }) => ({
      kind: 'redirect',
      to: toPaper(params),
      flash: keyingTexts(context.language).twiceSaved,
    }),
  }),
  formRoute({
    path: surveyPaths.paperForms,
    action: printForms,
    page: paperPage,
    problems,
    after: async (context, { bytes, about }) => ({
      kind: 'file',
      name: `${fileNameOf(keyingTexts(context.language).print.file(about))}.pdf`,
      mediaType: 'application/pdf',
      bytes,
    }),
  }),
  pageRoute(differencesPage),
  formRoute({
    path: surveyPaths.paperDifferences,
    action: resolvePaper,
    page: differencesPage,
    problems,
    read: (incoming) => ({ ...plainFields(incoming), choices: readChoices(incoming.form) }),
    after: (_context, _done, { params }) => ({ kind: 'redirect', to: toPaper(params, { ingevoerd: 'ja' }) }),
  }),
];
