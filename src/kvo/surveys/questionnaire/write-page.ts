import type { FormValues } from '../../../kernel/route.ts';
import type { Answer, Answered, Answers } from './answer.ts';
import type { Question, Questionnaire } from './compiled-questionnaire.ts';
import { askedField, fieldName, otherPart, ratherNotPart } from './field-name.ts';
import { engineOf } from './question-engine.ts';

/** Whether the line beside "other, namely" was open and was left empty. */
const leftLine = (question: Question, { value, other }: Answered): boolean =>
  'options' in question &&
  other === undefined &&
  question.options.some(({ key, other: line }) => line && (Array.isArray(value) ? value.includes(key) : value === key));

/** What was once left open on purpose is not asked for again when the respondent comes back to the page. */
const askedBefore = (question: Question, answer: Answer | undefined): readonly string[] => {
  if (answer?.state === 'skipped') return [question.key];
  if (answer?.state !== 'answered') return [];
  if (question.type === 'matrix') return [question.key];
  if (question.type === 'ranking') return [`${question.key}.ranks`];
  return leftLine(question, answer) ? [`${question.key}.${otherPart}`] : [];
};

/** Beside one choice out of a list "rather not say" is one of the choices; beside anything else it has a box of its own. */
const ratherNotField = ({ key, type }: Question): readonly [string, readonly string[]] =>
  type === 'single' || type === 'yes-no' || type === 'mark'
    ? [fieldName(key), [ratherNotPart]]
    : [fieldName(key, ratherNotPart), ['yes']];

/** The fields to draw a page with, from the draft: what was answered, and in `askedField` what was left open before. */
export const writePage = (questionnaire: Questionnaire, page: number, draft: Answers): FormValues => {
  const questions = questionnaire.pages[page]?.questions ?? [];
  const fields = questions.flatMap((question) => {
    const answer = draft[question.key];
    if (answer?.state === 'rather-not-say') return [ratherNotField(question)];
    return answer?.state === 'answered' ? Object.entries(engineOf(question).write(answer)) : [];
  });
  const asked = questions.flatMap((question) => askedBefore(question, draft[question.key]));
  return { ...Object.fromEntries(fields), [askedField]: asked };
};
