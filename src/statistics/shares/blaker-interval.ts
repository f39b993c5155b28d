import { hypergeometricTails } from '../distributions/hypergeometric.ts';
import type { Limits } from '../limits.ts';
import type { FiniteSample } from './finite-sample.ts';
import { checkedFiniteSample } from './finite-sample.ts';
import { hypergeometricInterval } from './hypergeometric-interval.ts';
import { largestWhere, smallestWhere } from './integer-search.ts';

const TIE = 1 + 1e-9;

/**
 * How well M marked firms agree with what was seen: the probability of an outcome whose smaller tail is at most the
 * observed one, 0..1 (Blaker 2000, Can J Stat 28:783, applied to the hypergeometric law).
 */
export function blakerAcceptability(sample: Required<FiniteSample>, marked: number): number {
  const { count, n, population } = sample;
  const { lower, upper } = hypergeometricTails(count, marked, n, population);
  const mirrored = Math.round((2 * n * marked) / population) - count;
  const least = Math.max(0, n - (population - marked));
  const most = Math.min(n, marked);
  if (lower <= upper) {
    const far = { lower: least, upper: most + 1 };
    const from = smallestWhere(
      far,
      mirrored,
      (x) => hypergeometricTails(x, marked, n, population).upper <= lower * TIE,
    );
    return Math.min(1, lower + hypergeometricTails(from, marked, n, population).upper);
  }
  const far = { lower: least - 1, upper: most };
  const to = largestWhere(far, mirrored, (x) => hypergeometricTails(x, marked, n, population).lower <= upper * TIE);
  return Math.min(1, upper + hypergeometricTails(to, marked, n, population).lower);
}

/**
 * The hull of all M whose acceptability exceeds 1 - level: whole firms, inside the tail interval, coverage at least
 * `level`, nested in level. It may have width 0 when all firms but one answered.
 */
export function blakerInterval(sample: FiniteSample): Limits {
  const checked = checkedFiniteSample(sample);
  const allowed = (1 - checked.level) * TIE;
  const outer = hypergeometricInterval(sample);
  let { lower, upper } = outer;
  while (lower < upper && blakerAcceptability(checked, lower) <= allowed) lower += 1;
  while (upper > lower && blakerAcceptability(checked, upper) <= allowed) upper -= 1;
  return { lower, upper };
}
