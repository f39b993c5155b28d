import { twoSidedZ } from '../../distributions/two-sided-z.ts';
import type { Limits } from '../../limits.ts';
import type { BinomialSample } from './binomial-sample.ts';
import { checkedBinomialSample } from './binomial-sample.ts';

/**
 * The interval of Agresti and Coull: Wald's around Wilson's centre. Not clamped, so it can leave 0..1; null without
 * answers (Brown, Cai & DasGupta 2001, Statist Sci 16:101).
 */
export function agrestiCoullInterval(sample: BinomialSample): Limits | null {
  const { count, n, level } = checkedBinomialSample(sample);
  if (n === 0) return null;
  const z = twoSidedZ(level);
  const weight = n + z * z;
  const centre = (count + (z * z) / 2) / weight;
  const half = z * Math.sqrt((centre * (1 - centre)) / weight);
  return { lower: centre - half, upper: centre + half };
}
