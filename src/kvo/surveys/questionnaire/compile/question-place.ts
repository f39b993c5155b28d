import type { Question, Questionnaire } from '../compiled-questionnaire.ts';

/** Where a question stands in its document. */
export const placeOf = (questionnaire: Questionnaire, question: Question): string => {
  const page = questionnaire.pages[question.page];
  return `pages[${question.page}].questions[${page?.questions.indexOf(question) ?? -1}]`;
};
