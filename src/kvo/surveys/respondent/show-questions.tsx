import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import { passage } from '../../../kernel/respondent-language.ts';
import type { Answer, FormValues, Incoming, PageAnswer, Problem, Speech } from '../../../kernel/route.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { makeToken } from '../../../platform/crypto/tokens.ts';
import type { Question } from '../questionnaire/compiled-questionnaire.ts';
import { askedField } from '../questionnaire/field-name.ts';
import { firstOpenPage, questionNumbers, visiblePages } from '../questionnaire/progress.ts';
import type { PageReading } from '../questionnaire/read-page.ts';
import { writePage } from '../questionnaire/write-page.ts';
import { respondentTexts } from '../texts/respondent-texts.ts';
import { drawQuestionsPage, questionsForm } from './draw-questions.tsx';
import { inEveryLanguage, questionsAddress } from './page-links.ts';
import type { Respondent } from './respondent.ts';
import { recognise } from './respondent.ts';
import { shutAnswer } from './shut-answer.tsx';
import { speechFor } from './speech-for.ts';

const island = 'survey-island';

interface Drawn {
  readonly fields: FormValues;
  readonly problems: readonly Problem[];
  readonly asked: readonly string[];
  readonly status?: 422;
}

/** A page of questions for a respondent. */
export const drawQuestions = async (
  respondent: Respondent,
  page: number,
  speech: Speech,
  drawn: Drawn,
): Promise<PageAnswer> => {
  const { language } = speech;
  const { questionnaire, draft, row, secret } = respondent;
  const view = {
    questionnaire,
    page,
    draft,
    place: row.place,
    linkedUntil: row.linkedUntil,
    language,
    action: questionsAddress(secret, page, speech),
    fields: drawn.fields,
    problems: drawn.problems,
    asked: drawn.asked,
    submission: makeToken(128),
  };
  const title = questionnaire.pages[page]?.title;
  return {
    kind: 'page',
    frame: 'phone',
    title: title === undefined ? respondentTexts(language).respondent.title(row.place) : passage(title, language),
    language,
    main: await drawQuestionsPage(view),
    islands: [island],
    languageLinks: inEveryLanguage(
      (query) => surveyPaths.page.to({ secret, page: String(page + 1) }, query),
      questionnaire.languages,
    ),
    languageForm: questionsForm,
    ...(drawn.status === undefined ? {} : { status: drawn.status }),
  };
};

/** A check says what is wrong in the words of the questionnaire itself, everything else in ours. */
const sentenceOf = (
  language: RespondentLanguage,
  question: Question | undefined,
  { code, params }: PageReading['problems'][number],
): string => {
  const { complaints: t } = respondentTexts(language);
  const check = code === 'check-failed' ? question?.checks[Number(params['index'])] : undefined;
  if (check !== undefined) return passage(check.message, language);
  const text = t[code];
  return typeof text === 'string' ? text : text(Number(Object.values(params)[0] ?? 0));
};

/** What is wrong on a page, in sentences that name the question. */
export const problemsIn = (
  respondent: Respondent,
  { language }: Speech,
  problems: PageReading['problems'],
): readonly Problem[] => {
  const { complaints: t } = respondentTexts(language);
  const numbers = questionNumbers(respondent.questionnaire, respondent.draft.answers);
  return problems.map((problem) => {
    const question = respondent.questionnaire.questions.find(({ key }) => key === problem.question);
    const said = sentenceOf(language, question, problem);
    const parts =
      question?.type === 'matrix' ? question.statements : question?.type === 'ranking' ? question.options : [];
    const row = parts.find(({ key }) => key === problem.part);
    const label = row === undefined ? '' : passage(row.label, language);
    return { field: problem.field, text: t.inQuestion(numbers.get(problem.question) ?? '', label, said) };
  });
};

const pageAsked = (incoming: Incoming): number => {
  const asked = incoming.params['page'];
  return asked !== undefined && /^\d{1,3}$/.test(asked) ? Number(asked) - 1 : -1;
};

/** Shows the page asked for, or the one where the respondent is when they have not come that far. */
export const showQuestions = async (context: Context, incoming: Incoming): Promise<Answer> => {
  const secret = incoming.params['secret'] ?? '';
  const recognised = await recognise(context, secret);
  if (recognised.kind !== 'open') return shutAnswer(recognised, incoming.speaks);
  const { respondent } = recognised;
  const { questionnaire, draft } = respondent;
  const speech = speechFor(incoming.speaks, draft.language, questionnaire);
  const furthest =
    firstOpenPage(questionnaire, draft.answers) ?? visiblePages(questionnaire, draft.answers).at(-1) ?? 0;
  const asked = pageAsked(incoming);
  const onItsWay = visiblePages(questionnaire, draft.answers).includes(asked) && asked <= furthest;
  if (!onItsWay && incoming.params['page'] !== undefined)
    return { kind: 'redirect', to: questionsAddress(secret, furthest, speech) };
  const page = onItsWay ? asked : furthest;
  const { [askedField]: before = [], ...fields } = writePage(questionnaire, page, draft.answers);
  return drawQuestions(respondent, page, speech, { fields, problems: [], asked: before });
};
