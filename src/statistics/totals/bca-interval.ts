import { normalCdf } from '../distributions/normal-cdf.ts';
import { normalQuantile } from '../distributions/normal-quantile.ts';
import type { Limits } from '../limits.ts';
import { momentsOf } from '../means/moments.ts';

/** Replicates of a mean, the values it was taken from, and the share of the list that answered. */
export interface Replicated {
  readonly values: readonly number[];
  readonly replicates: Float64Array;
  /** Sampling fraction n/N, 0 for an endless population. */
  readonly fraction: number;
  readonly level?: number;
}

export interface BcaInterval {
  readonly bias: number;
  readonly acceleration: number;
  /** Where in the sorted replicates the limits lie. */
  readonly probabilities: Limits;
  readonly interval: Limits;
}

// The quantile between order statistics by linear interpolation (type 7 of Hyndman & Fan 1996); `sorted` is not empty.
function interpolatedQuantile(sorted: Float64Array, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (at - Math.floor(at)) * (above - below);
}

/**
 * Replicates of a mean of n values pulled towards or pushed from the estimate, so that their variance becomes
 * s²/n (1 - fraction): the finite-population correction of a bootstrap. All at the estimate below two values.
 */
export function rescaledReplicates(
  replicates: Float64Array,
  estimate: number,
  n: number,
  fraction: number,
): Float64Array {
  const factor = n < 2 ? 0 : Math.sqrt(((1 - fraction) * n) / (n - 1));
  return replicates.map((replicate) => estimate + factor * (replicate - estimate));
}

function biasOf(replicates: Float64Array, estimate: number): number {
  const close = 1e-12 * Math.max(1, Math.abs(estimate));
  const below = replicates.reduce(
    (sum, value) => sum + (value < estimate - close ? 1 : value <= estimate + close ? 0.5 : 0),
    0,
  );
  return normalQuantile(below / replicates.length);
}

function accelerationOf(values: readonly number[], mean: number): number {
  // For a mean the jackknife influence of a value is its own deviation.
  const cubes = values.reduce((sum, value) => sum + (value - mean) ** 3, 0);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return cubes / (6 * squares ** 1.5);
}

function probabilityAt(z: number, bias: number, acceleration: number): number {
  const shifted = bias + z;
  return normalCdf(bias + shifted / (1 - acceleration * shifted));
}

/**
 * The bias-corrected and accelerated interval of a mean, in the unit of the values, with finite-population correction;
 * null when the values do not vary or the replicates lie on one side (Efron 1987). It cannot see a loss that nobody
 * reported: coverage of totals falls to the chance that the largest firm answered.
 */
export function bcaInterval({ values, replicates, fraction, level = 0.95 }: Replicated): BcaInterval | null {
  const { mean, variance, n } = momentsOf(values);
  if (mean === null || variance === null || variance === 0 || replicates.length === 0) return null;
  const bias = biasOf(replicates, mean);
  if (!Number.isFinite(bias)) return null;
  const acceleration = accelerationOf(values, mean);
  const z = normalQuantile((1 - level) / 2);
  const probabilities = { lower: probabilityAt(z, bias, acceleration), upper: probabilityAt(-z, bias, acceleration) };
  const sorted = rescaledReplicates(replicates, mean, n, fraction).sort();
  return {
    bias,
    acceleration,
    probabilities,
    interval: {
      lower: interpolatedQuantile(sorted, probabilities.lower),
      upper: interpolatedQuantile(sorted, probabilities.upper),
    },
  };
}

/** The plain percentile interval of the rescaled replicates, for comparison; null when the values do not vary. */
export function percentileInterval({ values, replicates, fraction, level = 0.95 }: Replicated): Limits | null {
  const { mean, variance, n } = momentsOf(values);
  if (mean === null || variance === null || variance === 0 || replicates.length === 0) return null;
  const sorted = rescaledReplicates(replicates, mean, n, fraction).sort();
  const tail = (1 - level) / 2;
  return { lower: interpolatedQuantile(sorted, tail), upper: interpolatedQuantile(sorted, 1 - tail) };
}
