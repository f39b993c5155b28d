import type { Limits } from '../limits.ts';
import { kornGraubardInterval } from './korn-graubard-interval.ts';
import type { WeightedSample } from './weighted-mean.ts';
import { weightedMean } from './weighted-mean.ts';

export interface WeightedQuantile {
  readonly value: number;
  /** A side that cannot be bounded takes the end of the scale. */
  readonly interval: Limits;
}

interface Step {
  readonly value: number;
  /** Part of the weight at or below the value. */
  readonly reached: number;
}

function steps(values: readonly number[], weights: readonly number[]): readonly Step[] {
  const pairs = values.map((value, i) => ({ value, weight: weights[i] ?? 0 })).sort((a, b) => a.value - b.value);
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  return pairs.map(({ value, weight }) => {
    sum += weight;
    return { value, reached: sum / total };
  });
}

/**
 * A quantile (q in 0..1) of weighted answers with Woodruff's interval (1952): Korn and Graubard's limits for the part of
 * the firms at or below it, read back on the weighted distribution. Null when the variance cannot be estimated.
 */
export function woodruffQuantile(
  sample: WeightedSample & { readonly population?: number },
  q: number,
  scale: Limits,
  level = 0.95,
): WeightedQuantile | null {
  const ladder = steps(sample.values, sample.weights);
  const at = (part: number): number | undefined => ladder.find(({ reached }) => reached >= part - 1e-12)?.value;
  const value = at(q);
  if (value === undefined) return null;
  const below = weightedMean({ ...sample, values: sample.values.map((answer) => (answer <= value ? 1 : 0)) });
  if (below === null) return null;
  const { population } = sample;
  const design = { share: q, variance: below.variance, n: sample.values.length, df: below.df, level };
  const limits = kornGraubardInterval(population === undefined ? design : { ...design, population });
  if (limits === null) return null;
  const lowest = ladder[0]?.reached ?? 1;
  return {
    value,
    interval: {
      lower: limits.lower < lowest ? scale.lower : (at(limits.lower) ?? scale.lower),
      upper: limits.upper >= 1 - 1e-12 ? scale.upper : (at(limits.upper) ?? scale.upper),
    },
  };
}
