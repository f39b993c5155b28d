import type { AskedArea, Page, Questionnaire } from './compiled-questionnaire.ts';

const filled = (page: Page, areas: readonly AskedArea[]): Page => ({
  ...page,
  questions: page.questions.map((question) => (question.type === 'place' ? { ...question, areas } : question)),
});

/** Whether a questionnaire asks for a place, and so has to know the park before it can be asked. */
export const asksPlace = ({ questions }: Questionnaire): boolean => questions.some(({ type }) => type === 'place');

/** A questionnaire as it is asked about one park: its places are the sub-areas of that park. */
export const withAreas = (questionnaire: Questionnaire, areas: readonly AskedArea[]): Questionnaire => {
  const pages = questionnaire.pages.map((page) => filled(page, areas));
  return { ...questionnaire, pages, questions: pages.flatMap((page) => page.questions) };
};
