import { z } from 'zod';
import { median, medianAbsoluteDeviation } from '../../src/statistics/means/median.ts';
import { momentsOf } from '../../src/statistics/means/moments.ts';
import { bcaInterval, percentileInterval, rescaledReplicates } from '../../src/statistics/totals/bca-interval.ts';
import { exhaustiveMeans } from '../../src/statistics/totals/bootstrap-means.ts';
import { heavyTailedTotal } from '../../src/statistics/totals/heavy-tailed-total.ts';
import { onceWinsorisedMean } from '../../src/statistics/totals/once-winsorised-mean.ts';
import { topShare } from '../../src/statistics/totals/top-share.ts';
import { trimmedMean } from '../../src/statistics/totals/trimmed-mean.ts';
import type { EstimatorRun, Outcome } from './estimator-run.ts';
import { pair } from './estimator-run.ts';

const Bootstrapped = z.object({ y: z.array(z.number()), N: z.number() });
const Trimmed = z.object({ y: z.array(z.number()), g: z.number() });

// Over all resamples: the divisor is their number.
function varianceOf(replicates: Float64Array): number {
  const { variance, n } = momentsOf([...replicates]);
  return ((variance ?? 0) * (n - 1)) / n;
}

// A fraction at which the finite-population factor is 1 shows the bootstrap without correction.
const uncorrected = (n: number): number => 1 / n;

function bootstrapped({ y, N }: z.infer<typeof Bootstrapped>): Outcome | null {
  const n = y.length;
  const replicates = exhaustiveMeans(y);
  const { mean } = momentsOf(y);
  const plain = bcaInterval({ values: y, replicates, fraction: uncorrected(n) });
  const corrected = bcaInterval({ values: y, replicates, fraction: n / N });
  const total = heavyTailedTotal({ values: y, population: N });
  if (mean === null || plain === null || corrected === null || total === null) return null;
  const rescaled = rescaledReplicates(Float64Array.of(mean + 1), mean, n, n / N);
  return {
    B: replicates.length,
    boot_var: varianceOf(replicates),
    z0: plain.bias,
    a: plain.acceleration,
    percentile: pair(percentileInterval({ values: y, replicates, fraction: uncorrected(n) })),
    bca: pair(plain.interval),
    bca_probs: pair(plain.probabilities),
    fpc_factor: (rescaled[0] ?? 0) - mean,
    boot_var_fpc: varianceOf(rescaledReplicates(replicates, mean, n, n / N)),
    percentile_fpc: pair(percentileInterval({ values: y, replicates, fraction: n / N })),
    bca_fpc: pair(corrected.interval),
    observed_sum: total.observedSum,
    total: total.total,
    total_bca_fpc: pair(total.interval),
  };
}

export const heavyTailed: EstimatorRun = (inputs) => {
  const bootstrap = Bootstrapped.safeParse(inputs);
  if (bootstrap.success) return bootstrapped(bootstrap.data);
  const { y, g } = Trimmed.parse(inputs);
  const trimmed = trimmedMean(y, g);
  return {
    trimmed_mean: trimmed?.mean,
    winsorised_mean: trimmed?.winsorisedMean,
    se_yuen: trimmed?.standardError,
    df: trimmed?.df,
    median: median(y),
    mad: medianAbsoluteDeviation(y),
    once_winsorised_mean: onceWinsorisedMean(y),
    top_share: topShare(y),
  };
};
