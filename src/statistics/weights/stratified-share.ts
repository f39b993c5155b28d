import type { Limits } from '../limits.ts';
import type { FiniteSample } from '../shares/finite-sample.ts';
import { checkedFiniteSample } from '../shares/finite-sample.ts';
import { effectiveSampleSize, kornGraubardInterval } from './korn-graubard-interval.ts';
import { stratifiedMean } from './stratified-mean.ts';
import type { Stratum } from './stratum.ts';
import { collapsedStrata } from './stratum.ts';

const LEAST_ANSWERS = 5;

export interface StratifiedShare {
  readonly share: number;
  readonly standardError: number;
  /** Infinity for a census, null when nothing can be estimated. */
  readonly effectiveAnswers: number | null;
  /** Limits of the share, 0..1, held to what is possible. */
  readonly interval: Limits | null;
}

function stratumOf(sample: FiniteSample): Stratum {
  const { count, n, population } = checkedFiniteSample(sample);
  const mean = n === 0 ? 0 : count / n;
  return { population, n, mean, variance: n < 2 ? null : (mean * (1 - mean) * n) / (n - 1) };
}

// A small stratum in which all agree is not without doubt: its variance is at least that of the share shrunk by half an
// answer either way (Jeffreys). Without this the interval covers .88 to .93 on lists of 20 to 80 firms.
function withDoubt(stratum: Stratum): Stratum {
  const { n, mean, variance } = stratum;
  if (variance === null) return stratum;
  const shrunk = (n * mean + 0.5) / (n + 1);
  return { ...stratum, variance: Math.max(variance, (shrunk * (1 - shrunk) * n) / (n - 1)) };
}

/**
 * The share over all firms when strata answered at different rates, weighted to the list: Korn and Graubard's interval
 * on the post-stratified variance with finite-population correction, held to the logical bounds. The default as soon as
 * answers are weighted; strata of fewer than five answers join a neighbour, null when fewer than two answered in all.
 */
export function stratifiedShare(samples: readonly FiniteSample[], level = 0.95): StratifiedShare | null {
  const weighted = stratifiedMean(collapsedStrata(samples.map(stratumOf), LEAST_ANSWERS).map(withDoubt));
  if (weighted === null) return null;
  const n = samples.reduce((sum, sample) => sum + sample.n, 0);
  const population = samples.reduce((sum, sample) => sum + sample.population, 0);
  const count = samples.reduce((sum, sample) => sum + sample.count, 0);
  const variance = weighted.standardError ** 2;
  const design = { share: weighted.mean, variance, n, df: weighted.designDf, population, level };
  const limits = kornGraubardInterval(design);
  return {
    share: weighted.mean,
    standardError: weighted.standardError,
    effectiveAnswers: effectiveSampleSize(design),
    interval:
      limits === null
        ? null
        : {
            lower: Math.max(limits.lower, count / population),
            upper: Math.min(limits.upper, (count + population - n) / population),
          },
  };
}
