import type { Route } from '../../../kernel/route.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { largestFile } from '../../../platform/files/recognise-file.ts';
import { formRoute, pageRoute } from '../../accounts/entrance.ts';
import { beginFromFile } from './actions/begin-from-file.ts';
import { readFile } from './actions/read-file.ts';
import { exportPages } from './pages/exchange/export.tsx';
import { backToListPage, importPage } from './pages/exchange/import.tsx';
import { questionnairesPage } from './pages/questionnaires.tsx';
import { exchangeTexts } from './texts/exchange-texts.ts';
import { makingTexts } from './texts/texts.ts';

/** Reading questionnaires from files and taking them along as files. They stand before the pages of one questionnaire. */
export const exchangeRoutes: readonly Route<Context>[] = [
  pageRoute(backToListPage),
  formRoute({
    path: surveyPaths.readFile,
    action: readFile,
    page: questionnairesPage,
    problems: (language) => exchangeTexts(language).problems,
    read: (incoming) => ({ id: incoming.form['id']?.[0], file: incoming.files['file']?.[0] }),
    // A file over our own limit still comes in, so that our own message can say so.
    bodyLimit: largestFile,
    after: (_context, { id }, { params }) => ({
      kind: 'redirect',
      to: surveyPaths.questionnaireImport.to({ track: params['track'] ?? '', import: id }),
    }),
  }),
  pageRoute(importPage),
  formRoute({
    path: surveyPaths.questionnaireImport,
    action: beginFromFile,
    page: importPage,
    problems: (language) => makingTexts(language).problems,
    after: (context, { id }, { params }) => ({
      kind: 'redirect',
      to: surveyPaths.ownQuestionnaire.to({ track: params['track'] ?? '', questionnaire: id }),
      flash: exchangeTexts(context.language).page.begun,
    }),
  }),
  ...exportPages.map(pageRoute),
];
