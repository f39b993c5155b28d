import { twoSidedZ } from '../../distributions/two-sided-z.ts';
import type { Limits } from '../../limits.ts';
import { wilsonLimits } from '../wilson-limits.ts';
import type { BinomialSample } from './binomial-sample.ts';
import { checkedBinomialSample } from './binomial-sample.ts';

/** Wilson's score interval of a share, 0..1, without continuity correction; null without answers (Wilson 1927). */
export function wilsonInterval(sample: BinomialSample): Limits | null {
  const { count, n, level } = checkedBinomialSample(sample);
  return n === 0 ? null : wilsonLimits(count / n, n, twoSidedZ(level));
}
