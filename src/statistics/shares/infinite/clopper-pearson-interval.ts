import type { Limits } from '../../limits.ts';
import { betaQuantile } from '../../special-functions/beta-quantile.ts';
import type { BinomialSample } from './binomial-sample.ts';
import { checkedBinomialSample } from './binomial-sample.ts';

/** The exact binomial interval of a share, 0..1; [0, 1] without answers (Clopper & Pearson 1934). */
export function clopperPearsonInterval(sample: BinomialSample): Limits {
  const { count, n, level } = checkedBinomialSample(sample);
  if (n === 0) return { lower: 0, upper: 1 };
  const tail = (1 - level) / 2;
  // The upper limit through its complement, which keeps the digits of a limit near 1.
  return { lower: betaQuantile(tail, count, n - count + 1), upper: 1 - betaQuantile(tail, n - count, count + 1) };
}
