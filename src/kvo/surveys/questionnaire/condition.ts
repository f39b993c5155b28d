import type { Answer, Answers } from './answer.ts';

/**
 * When a question is shown. A comparison looks at one earlier question and is false as long as that has no answer;
 * of a multiple choice or a matrix it is true when at least one of the choices fits. `row` narrows it to one
 * statement of a matrix.
 */
export type Comparison = { readonly question: string; readonly row?: string | undefined } & (
  | { readonly is: string | number }
  | { readonly in: readonly (string | number)[] }
  | { readonly atLeast: number }
  | { readonly atMost: number }
  | { readonly answered: boolean }
);
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

const valuesOf = (answer: Answer | undefined, row: string | undefined): readonly (string | number)[] => {
  if (answer?.state !== 'answered') return [];
  const { value } = answer;
  if (typeof value === 'string' || typeof value === 'number') return row === undefined ? [value] : [];
  if (isList(value)) return row === undefined ? value : [];
  if (row === undefined) return Object.values(value);
  const one = Object.hasOwn(value, row) ? value[row] : undefined;
  return one === undefined ? [] : [one];
};

const isList = (value: readonly string[] | Readonly<Record<string, string>>): value is readonly string[] =>
  Array.isArray(value);

const compare = (comparison: Comparison, answers: Answers): boolean => {
  const values = valuesOf(answers[comparison.question], comparison.row);
  if ('is' in comparison) return values.includes(comparison.is);
  if ('in' in comparison) return values.some((value) => comparison.in.includes(value));
  if ('atLeast' in comparison) return values.some((value) => typeof value === 'number' && value >= comparison.atLeast);
  if ('atMost' in comparison) return values.some((value) => typeof value === 'number' && value <= comparison.atMost);
  return values.length > 0 === comparison.answered;
};

const evaluate = (condition: Condition, judge: (comparison: Comparison, turned: boolean) => boolean): boolean => {
  const walk = (part: Condition, turned: boolean): boolean => {
    if ('all' in part) return part.all.every((inner) => walk(inner, turned));
    if ('any' in part) return part.any.some((inner) => walk(inner, turned));
    if ('not' in part) return !walk(part.not, !turned);
    return judge(part, turned);
  };
  return walk(condition, false);
};

/** Whether a condition is true of these answers. The same function decides on the server and in the browser. */
export const holds = (condition: Condition, answers: Answers): boolean =>
  evaluate(condition, (comparison) => compare(comparison, answers));

/** Whether a condition could still become true while the answers to the questions `open` names may change. */
export const mayHold = (condition: Condition, answers: Answers, open: (question: string) => boolean): boolean =>
  evaluate(condition, (comparison, turned) => (open(comparison.question) ? !turned : compare(comparison, answers)));

/** The comparisons a condition is made of, in reading order. */
export const comparisonsIn = (condition: Condition): readonly Comparison[] => {
  if ('all' in condition) return condition.all.flatMap(comparisonsIn);
  if ('any' in condition) return condition.any.flatMap(comparisonsIn);
  if ('not' in condition) return comparisonsIn(condition.not);
  return [condition];
};
