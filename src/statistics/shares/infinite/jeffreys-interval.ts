import type { Limits } from '../../limits.ts';
import { betaQuantile } from '../../special-functions/beta-quantile.ts';
import type { BinomialSample } from './binomial-sample.ts';
import { checkedBinomialSample } from './binomial-sample.ts';

/**
 * Equal-tailed interval of the Jeffreys posterior of a share, with 0 and 1 as ends when none or all said yes;
 * null without answers (Brown, Cai & DasGupta 2001, Statist Sci 16:101, sec. 4).
 */
export function jeffreysInterval(sample: BinomialSample): Limits | null {
  const { count, n, level } = checkedBinomialSample(sample);
  if (n === 0) return null;
  const tail = (1 - level) / 2;
  const yes = count + 0.5;
  const no = n - count + 0.5;
  return {
    lower: count === 0 ? 0 : betaQuantile(tail, yes, no),
    upper: count === n ? 1 : 1 - betaQuantile(tail, no, yes),
  };
}
