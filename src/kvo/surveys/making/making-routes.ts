import type { Incoming, Route } from '../../../kernel/route.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { formRoute, pageRoute } from '../../accounts/entrance.ts';
import { addQuestion } from './actions/add-question.ts';
import { beginQuestionnaire } from './actions/begin-questionnaire.ts';
import { changeHead } from './actions/change-head.ts';
import { changeQuestion, lookAtQuestion, readFields } from './actions/change-question.ts';
import { changeValues } from './actions/change-values.ts';
import { publishQuestionnaire } from './actions/publish-questionnaire.ts';
import { rearrangeQuestionnaire } from './actions/rearrange-questionnaire.ts';
import { exchangeRoutes } from './exchange-routes.ts';
import { editorPage } from './pages/editor.tsx';
import { lookAtPage, showTyped } from './pages/look-at-page.tsx';
import { publishPage } from './pages/publish.tsx';
import { questionPage } from './pages/question.tsx';
import { questionnairesPage } from './pages/questionnaires.tsx';
import { makingTexts } from './texts/texts.ts';

const problems = (language: Context['language']) => {
  const { problems: t } = makingTexts(language);
  return t;
};

const addressOf = ({ params }: Incoming) => ({
  track: params['track'] ?? '',
  questionnaire: params['questionnaire'] ?? '',
});

const backTo = (incoming: Incoming, flash: string) => ({
  kind: 'redirect' as const,
  to: surveyPaths.ownQuestionnaire.to(addressOf(incoming)),
  flash,
});

/** Room for every text of a question in every language. */
const largeForm = 512 * 1024;

/** Making a questionnaire: the list, the editor, its questions, looking at it and publishing. */
export const makingRoutes: readonly Route<Context>[] = [
  pageRoute(questionnairesPage),
  formRoute({
    path: surveyPaths.questionnaires,
    action: beginQuestionnaire,
    page: questionnairesPage,
    problems,
    after: (context, { id }, incoming) => ({
      kind: 'redirect',
      to: surveyPaths.ownQuestionnaire.to({ ...addressOf(incoming), questionnaire: id }),
      flash: makingTexts(context.language).list.begun,
    }),
  }),
  ...exchangeRoutes,
  pageRoute(editorPage),
  formRoute({
    path: surveyPaths.ownQuestionnaire,
    action: rearrangeQuestionnaire,
    page: editorPage,
    problems,
    after: (context, { act }, incoming) => {
      const { editor: t } = makingTexts(context.language);
      return backTo(incoming, act === 'undo' ? t.undone : t.done);
    },
  }),
  formRoute({
    path: surveyPaths.addQuestion,
    action: addQuestion,
    page: editorPage,
    problems,
    after: (_context, { key }, incoming) => ({
      kind: 'redirect',
      to: surveyPaths.ownQuestion.to({ ...addressOf(incoming), question: key }),
    }),
  }),
  formRoute({
    path: surveyPaths.headQuestionnaire,
    action: changeHead,
    page: editorPage,
    problems,
    read: readFields,
    bodyLimit: largeForm,
    after: (context, _done, incoming) => backTo(incoming, makingTexts(context.language).editor.headSaved),
  }),
  formRoute({
    path: surveyPaths.ownValues,
    action: changeValues,
    page: editorPage,
    problems,
    read: readFields,
    after: (context, _done, incoming) => backTo(incoming, makingTexts(context.language).values.saved),
  }),
  pageRoute(questionPage),
  formRoute({
    path: surveyPaths.ownQuestion,
    action: changeQuestion,
    page: questionPage,
    problems,
    read: readFields,
    bodyLimit: largeForm,
    after: (context, _done, incoming) => ({
      kind: 'redirect',
      to: surveyPaths.ownQuestion.to({ ...addressOf(incoming), question: incoming.params['question'] ?? '' }),
      flash: makingTexts(context.language).question.saved,
    }),
  }),
  formRoute({
    path: surveyPaths.lookAtQuestion,
    action: lookAtQuestion,
    page: questionPage,
    problems,
    read: readFields,
    bodyLimit: largeForm,
    after: (context, done, incoming) => showTyped(context, addressOf(incoming).track, done),
  }),
  pageRoute(lookAtPage),
  pageRoute(publishPage),
  formRoute({
    path: surveyPaths.publishQuestionnaire,
    action: publishQuestionnaire,
    page: publishPage,
    problems,
    after: (context, { number }, incoming) => backTo(incoming, makingTexts(context.language).publish.done(number)),
  }),
];
