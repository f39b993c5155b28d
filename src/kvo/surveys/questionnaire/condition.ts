import type { Answers } from './answer.ts';
import { evaluate } from './expression/evaluate.ts';
import type { Expression } from './expression/expression.ts';
import { narrow } from './expression/narrow.ts';

/**
 * When a question is shown, written as an object. A comparison looks at one earlier question and is false as long as that has no answer;
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

/** Whether a condition is true of these answers. The same function decides on the server and in the browser. */
export const holds = (condition: Expression, answers: Answers): boolean => evaluate(condition, answers) === true;

/** Whether a condition could still become true while the answers to the questions `open` names may change. */
export const mayHold = (condition: Expression, answers: Answers, open: (question: string) => boolean): boolean => {
  const left = narrow(condition, answers, open);
  return !('constant' in left) || left.constant === true;
};

/** The comparisons a condition is made of, in reading order. */
export const comparisonsIn = (condition: Condition): readonly Comparison[] => {
  if ('all' in condition) return condition.all.flatMap(comparisonsIn);
  if ('any' in condition) return condition.any.flatMap(comparisonsIn);
  if ('not' in condition) return comparisonsIn(condition.not);
  return [condition];
};
