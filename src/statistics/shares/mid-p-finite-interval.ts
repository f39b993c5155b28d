import { hypergeometricTails, hypergeometricTerm } from '../distributions/hypergeometric.ts';
import type { Limits } from '../limits.ts';
import type { FiniteSample } from './finite-sample.ts';
import { checkedFiniteSample } from './finite-sample.ts';
import { largestWhere, smallestWhere } from './integer-search.ts';
import { logicalBounds } from './logical-bounds.ts';
import { wilsonCountInterval } from './wilson-finite-interval.ts';

// Where the mid-p equals the allowance exactly, the lower limit keeps that number of firms and the upper drops it, as
// the reference values do.
const TIE = 1e-12;

/**
 * As `hypergeometricInterval`, counting what was observed for half. Whole firms; coverage falls to .91, so it carries
 * no guarantee and is not for an audit.
 */
export function midPFiniteInterval(sample: FiniteSample): Limits {
  const { count, n, population, level } = checkedFiniteSample(sample);
  const bounds = logicalBounds(sample);
  if (n === 0 || n === population) return bounds;
  const allowed = (1 - level) / 2;
  const guess = wilsonCountInterval(sample);
  const half = (m: number): number => hypergeometricTerm(count, m, n, population) / 2;
  const tails = (m: number) => hypergeometricTails(count, m, n, population);
  return {
    lower: smallestWhere(bounds, guess.lower, (m) => tails(m).upper - half(m) > allowed * (1 - TIE)),
    upper: largestWhere(bounds, guess.upper, (m) => tails(m).lower - half(m) > allowed * (1 + TIE)),
  };
}
