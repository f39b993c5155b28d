import { twoSidedZ } from '../../distributions/two-sided-z.ts';
import type { Limits } from '../../limits.ts';
import { bisection } from '../../roots/bisection.ts';
import { devianceTerm } from '../../special-functions/deviance-term.ts';
import type { BinomialSample } from './binomial-sample.ts';
import { checkedBinomialSample } from './binomial-sample.ts';

/**
 * All shares whose likelihood-ratio statistic stays below the chi-squared quantile; 0..1, null without answers
 * (Newcombe 1998, Stat Med 17:857, method 8).
 */
export function likelihoodRatioInterval(sample: BinomialSample): Limits | null {
  const { count, n, level } = checkedBinomialSample(sample);
  if (n === 0) return null;
  const z = twoSidedZ(level);
  const excess = (p: number): number => 2 * (devianceTerm(count, n * p) + devianceTerm(n - count, n * (1 - p))) - z * z;
  const share = count / n;
  return {
    lower: count === 0 ? 0 : bisection((p) => -excess(p), 0, share),
    upper: count === n ? 1 : bisection(excess, share, 1),
  };
}
