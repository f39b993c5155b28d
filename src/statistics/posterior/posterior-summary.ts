import type { Limits } from '../limits.ts';
import type { CountPosterior } from './count-posterior.ts';

export interface PosteriorSummary {
  readonly mean: number;
  readonly sd: number;
  /** Smallest numbers of firms whose cumulative probability reaches each tail of the level. */
  readonly interval: Limits;
  /** The probability that more than half of the population has the trait. */
  readonly majority: number;
}

function quantile(posterior: CountPosterior, p: number): number {
  let cumulative = 0;
  for (const [i, probability] of posterior.probabilities.entries()) {
    cumulative += probability;
    if (cumulative >= p * (1 - 1e-12)) return posterior.first + i;
  }
  return posterior.first + posterior.probabilities.length - 1;
}

/** Mean, spread, central interval (whole firms, level 0..1) and the probability of a majority of `population` firms. */
export function posteriorSummary(posterior: CountPosterior, population: number, level = 0.95): PosteriorSummary {
  const { first, probabilities } = posterior;
  const mean = probabilities.reduce((sum, p, i) => sum + p * (first + i), 0);
  const variance = probabilities.reduce((sum, p, i) => sum + p * (first + i - mean) ** 2, 0);
  const tail = (1 - level) / 2;
  return {
    mean,
    sd: Math.sqrt(variance),
    interval: { lower: quantile(posterior, tail), upper: quantile(posterior, 1 - tail) },
    majority: probabilities.reduce((sum, p, i) => (2 * (first + i) > population ? sum + p : sum), 0),
  };
}
