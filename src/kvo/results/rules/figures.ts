import type { Figure, SuppressedFigure } from '../../../kernel/figure.ts';
import { isDominated, isPercentSensitive } from '../../../statistics/disclosure/dominance.ts';
import { isGroupDisclosure } from '../../../statistics/disclosure/group-disclosure.ts';
import { finiteMean } from '../../../statistics/means/finite-mean.ts';
import { hypergeometricInterval } from '../../../statistics/shares/hypergeometric-interval.ts';

/** The fewest answers of which anything is shown, and the fewest of which an estimate is made (methods 1.8 and 7). */
export const fewestShown = 5;
export const fewestEstimated = 10;

/** Below this a percentage says more than is known (methods 1.1). */
const fewestForPercentage = 20;

const level = 0.95;

/** Why a figure of `n` answers is hidden before anything else is asked; null when it may be shown. */
export const tooFew = (n: number, least: number): SuppressedFigure | null => {
  if (n === 0) return { kind: 'suppressed', reason: { kind: 'no-answers' } };
  return n < least ? { kind: 'suppressed', reason: { kind: 'too-few', least } } : null;
};

/** The firms an answer can be about: at most so many. Null where there is no list to draw from. */
export type Population = number | null;

/** The share of n respondents for whom something holds, with its exact limits in the population. */
export const shareFigure = (count: number, n: number, population: Population, least = fewestShown): Figure => {
  const hidden = tooFew(n, least);
  if (hidden !== null) return hidden;
  if (isGroupDisclosure([count, n - count])) return { kind: 'suppressed', reason: { kind: 'group' } };
  const base = {
    kind: 'share',
    count,
    n,
    population,
    value: count / n,
    asPercentage: n >= fewestForPercentage,
  } as const;
  if (population === null || n < fewestEstimated)
    return { ...base, interval: null, method: 'none', mode: population === null ? 'count' : 'descriptive' };
  const limits = hypergeometricInterval({ count, n, population, level });
  return {
    ...base,
    interval: { lower: limits.lower / population, upper: limits.upper / population, level },
    method: 'hypergeometric-tail',
    mode: 'descriptive',
  };
};

/** The mean of marks; with fewer than ten answers, or a park of fewer than twenty firms, only how often each was given. */
export const meanFigure = (
  marks: readonly number[],
  scale: { readonly low: number; readonly high: number },
  population: Population,
  least = fewestShown,
): Figure => {
  const n = marks.reduce((sum, count) => sum + count, 0);
  const hidden = tooFew(n, least);
  if (hidden !== null) return hidden;
  if (isGroupDisclosure(marks)) return { kind: 'suppressed', reason: { kind: 'group' } };
  const mode = population === null ? ('count' as const) : ('descriptive' as const);
  const base = { kind: 'mean', n, population, low: scale.low, high: scale.high, marks, mode } as const;
  const small = n < fewestEstimated || (population !== null && population < 20 && n < population);
  if (small) return { ...base, value: null, interval: null, method: 'none' };
  const estimate = finiteMean({ marks, low: scale.low, high: scale.high, population: population ?? n, level });
  if (population === null) return { ...base, value: estimate.mean, interval: null, method: 'none' };
  const interval = estimate.interval === null ? null : { ...estimate.interval, level };
  return { ...base, value: estimate.mean, interval, method: estimate.method };
};

/** What was counted altogether: the certain lower bound. Hidden where one respondent makes up most of it. */
export const totalFigure = (values: readonly number[], population: Population, least = fewestShown): Figure => {
  const hidden = tooFew(values.length, least);
  if (hidden !== null) return hidden;
  if (isDominated(values, 1, 50) || isDominated(values, 2, 67) || isPercentSensitive(values, 10))
    return { kind: 'suppressed', reason: { kind: 'dominance' } };
  return {
    kind: 'count',
    value: values.reduce((sum, value) => sum + value, 0),
    n: values.length,
    population,
    mode: 'count',
  };
};
