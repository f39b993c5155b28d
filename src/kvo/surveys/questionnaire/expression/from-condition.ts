import type { Comparison, Condition } from '../condition.ts';
import type { Expression } from './expression.ts';

const fromComparison = (comparison: Comparison): Expression => {
  const { question, row } = comparison;
  const answer: Expression = row === undefined ? { answer: question } : { answer: question, row };
  if ('is' in comparison) return { apply: 'in', to: [answer, { constant: comparison.is }] };
  if ('in' in comparison) return { apply: 'in', to: [answer, ...comparison.in.map((constant) => ({ constant }))] };
  if ('atLeast' in comparison) return { apply: '>=', to: [answer, { constant: comparison.atLeast }] };
  if ('atMost' in comparison) return { apply: '<=', to: [answer, { constant: comparison.atMost }] };
  const answered: Expression = { apply: 'answered', to: [answer] };
  return comparison.answered ? answered : { apply: 'not', to: [answered] };
};

/** The expression that a condition written as an object stands for. */
export const fromCondition = (condition: Condition): Expression => {
  if ('all' in condition) return { apply: 'and', to: condition.all.map(fromCondition) };
  if ('any' in condition) return { apply: 'or', to: condition.any.map(fromCondition) };
  if ('not' in condition) return { apply: 'not', to: [fromCondition(condition.not)] };
  return fromComparison(condition);
};
