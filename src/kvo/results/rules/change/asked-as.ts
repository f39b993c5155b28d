import type { Questionnaire } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import type { FigureItem } from '../../../surveys/questionnaire/figure-items.ts';

/** How a thing was asked: its words and its answers, in one text that is the same only where all of it is. */
export const askedAs = (questionnaire: Questionnaire, item: FigureItem): string => {
  const question = questionnaire.questions.find(({ key }) => key === item.question);
  if (question === undefined) return '';
  const options = 'options' in question ? question.options.map(({ key, label }) => [key, label]) : [];
  const statement =
    question.type === 'matrix' ? question.statements.filter(({ key }) => item.part === null || key === item.part) : [];
  const scale = item.kind === 'mean' ? [item.low, item.high] : [];
  return JSON.stringify([
    question.type,
    question.text,
    question.showIf,
    options,
    statement.map(({ key, label }) => [key, label]),
    scale,
    item.kind === 'share' ? item.hits : [],
  ]);
};
