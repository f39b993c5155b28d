import { hypergeometricTails } from '../distributions/hypergeometric.ts';
import type { Limits } from '../limits.ts';
import type { FiniteSample } from './finite-sample.ts';
import { checkedFiniteSample } from './finite-sample.ts';
import { largestWhere, smallestWhere } from './integer-search.ts';
import { logicalBounds } from './logical-bounds.ts';
import { wilsonCountInterval } from './wilson-finite-interval.ts';

// A tail that equals the allowance exactly is rejected, also when rounding has put it a hair above.
const TIE = 1 + 1e-12;

/**
 * The numbers of firms M on a list of `population` that remain possible when `count` of `n` respondents have the trait:
 * all M with both tails above (1 - level)/2. Whole firms; a census gives [count, count], no answers [0, population].
 * Coverage is at least `level` at every M (Konijn 1973; Buonaccorsi 1987, Am Stat 41:215).
 */
export function hypergeometricInterval(sample: FiniteSample): Limits {
  const { count, n, population, level } = checkedFiniteSample(sample);
  const bounds = logicalBounds(sample);
  if (n === 0 || n === population) return bounds;
  const allowed = ((1 - level) / 2) * TIE;
  const guess = wilsonCountInterval(sample);
  return {
    lower: smallestWhere(bounds, guess.lower, (m) => hypergeometricTails(count, m, n, population).upper > allowed),
    upper: largestWhere(bounds, guess.upper, (m) => hypergeometricTails(count, m, n, population).lower > allowed),
  };
}
