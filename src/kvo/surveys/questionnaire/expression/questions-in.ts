import type { Expression } from './expression.ts';

const known = new WeakMap<Expression, ReadonlySet<string>>();

const gather = (expression: Expression, into: Set<string>): void => {
  if ('answer' in expression) into.add(expression.answer);
  else if ('apply' in expression) for (const part of expression.to) gather(part, into);
};

/** The keys of the questions an expression looks at. */
export const questionsIn = (expression: Expression): ReadonlySet<string> => {
  const before = known.get(expression);
  if (before !== undefined) return before;
  const found = new Set<string>();
  gather(expression, found);
  known.set(expression, found);
  return found;
};
