import type { Limits } from '../limits.ts';
import { tInterval } from '../means/t-interval.ts';
import type { Stratum } from './stratum.ts';
import { collapsedStrata } from './stratum.ts';

/** What is needed beside the strata: the level, and the scale when there is one. */
export interface StratifiedOptions {
  readonly level?: number;
  readonly scale?: Limits;
}

export interface StratifiedMean {
  readonly mean: number;
  readonly standardError: number;
  readonly total: number;
  readonly totalStandardError: number;
  /** Respondents less strata. */
  readonly designDf: number;
  /** Satterthwaite's; null when nothing varies. */
  readonly df: number | null;
  /** Null when nothing varies and not every firm answered: width 0 would claim what nobody knows. */
  readonly interval: Limits | null;
  /** Strata after joining the thin ones. */
  readonly strata: number;
}

interface Spread {
  readonly variance: number;
  readonly df: number | null;
}

function spreadOf(strata: readonly Stratum[]): Spread {
  let sum = 0;
  let squares = 0;
  for (const { population, n, variance } of strata) {
    const g = (population * (population - n) * (variance ?? 0)) / n;
    if (g > 0) {
      sum += g;
      squares += (g * g) / (n - 1);
    }
  }
  return { variance: sum, df: squares > 0 ? (sum * sum) / squares : null };
}

function possible(strata: readonly Stratum[], scale: Limits): Limits {
  const population = strata.reduce((sum, stratum) => sum + stratum.population, 0);
  const end = (silent: number): number =>
    strata.reduce((sum, { n, mean, population: all }) => sum + n * mean + (all - n) * silent, 0) / population;
  return { lower: end(scale.lower), upper: end(scale.upper) };
}

function intervalOf(
  strata: readonly Stratum[],
  mean: number,
  spread: Spread,
  options: StratifiedOptions,
): Limits | null {
  if (strata.every(({ n, population }) => n === population)) return { lower: mean, upper: mean };
  if (spread.df === null) return null;
  const population = strata.reduce((sum, stratum) => sum + stratum.population, 0);
  const limits = tInterval(mean, Math.sqrt(spread.variance) / population, spread.df, options.level);
  if (options.scale === undefined) return limits;
  const bounds = possible(strata, options.scale);
  return { lower: Math.max(limits.lower, bounds.lower), upper: Math.min(limits.upper, bounds.upper) };
}

/**
 * Mean and total over all firms from stratified or post-stratified answers, each stratum with its own
 * finite-population correction; strata with one answer or none are joined to a neighbour, complete ones add no variance.
 * Null when fewer than two answered. (Cochran 1977, 5.16; Holt & Smith 1979.)
 */
export function stratifiedMean(given: readonly Stratum[], options: StratifiedOptions = {}): StratifiedMean | null {
  const strata = collapsedStrata(given);
  if (strata.length === 0 || strata.some(({ n, population }) => n === 0 || (n < 2 && n < population))) return null;
  const population = strata.reduce((sum, stratum) => sum + stratum.population, 0);
  const total = strata.reduce((sum, stratum) => sum + stratum.population * stratum.mean, 0);
  const spread = spreadOf(strata);
  const mean = total / population;
  return {
    mean,
    standardError: Math.sqrt(spread.variance) / population,
    total,
    totalStandardError: Math.sqrt(spread.variance),
    designDf: strata.reduce((sum, { n }) => sum + n, 0) - strata.length,
    df: spread.df,
    interval: intervalOf(strata, mean, spread, options),
    strata: strata.length,
  };
}
