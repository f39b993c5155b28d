import type { Answers, AnswerValue } from './answer.ts';
import type { MeanItem, NumberItem, ShareItem } from './figure-items.ts';
import { firstPlace } from './figure-items.ts';

const valueGiven = (answers: Answers, question: string): AnswerValue | null => {
  const answer = answers[question];
  return answer?.state === 'answered' ? answer.value : null;
};

const chosen = (value: AnswerValue, row: string | null): readonly string[] => {
  if (typeof value === 'string') return row === null ? [value] : [];
  if (typeof value === 'number') return [];
  if (Array.isArray(value)) return row === firstPlace ? value.slice(0, 1) : row === null ? value : [];
  return Object.entries(value).flatMap(([statement, key]) => (row === null || statement === row ? [key] : []));
};

/** Whether these answers count for a share; null when they are not in its base. */
export const isHit = (item: ShareItem, answers: Answers): boolean | null => {
  const value = valueGiven(answers, item.question);
  const choices = value === null ? [] : chosen(value, item.row);
  if (choices.some((key) => item.hits.includes(key))) return true;
  return choices.every((key) => item.aside.includes(key)) ? null : false;
};

/** The mark, number or amount these answers give; null when they give none. */
export const numberGiven = (item: MeanItem | NumberItem, answers: Answers): number | null => {
  const value = valueGiven(answers, item.question);
  return typeof value === 'number' ? value : null;
};
