import type { Limits } from '../limits.ts';
import { compensatedSum } from '../means/moments.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { bcaInterval } from './bca-interval.ts';
import { bootstrapMeans, exhaustiveMeans } from './bootstrap-means.ts';
import { onceWinsorisedMean } from './once-winsorised-mean.ts';
import { topShare } from './top-share.ts';

/** Non-negative amounts (euros) of n firms, zeros included, out of `population` on the list. */
export interface Amounts {
  readonly values: readonly number[];
  readonly population: number;
  readonly level?: number;
  readonly resamples?: number;
  /** Printed with the result, so that anyone can compute it again. */
  readonly seed?: number;
}

export interface HeavyTailedTotal {
  /** What was reported: a certain lower bound of the true total. */
  readonly observedSum: number;
  readonly total: number;
  /** From the observed sum upwards; null when the amounts do not vary and the list is not complete. */
  readonly interval: Limits | null;
  readonly topShare: number | null;
  /** More than a third comes from one firm: the total says little. */
  readonly hangsOnOne: boolean;
  readonly winsorisedTotal: number | null;
  readonly resamples: number;
  readonly seed: number;
}

const EXHAUSTIVE_UP_TO = 5;

/**
 * The total of an amount with a heavy tail over all firms: certain lower bound, expansion with a BCa interval with
 * finite-population correction, and how much hangs on one firm. No upper limit is certain; a census has width 0.
 * Null without answers; RangeError on a negative amount or more answers than firms.
 */
export function heavyTailedTotal(amounts: Amounts): HeavyTailedTotal | null {
  const { values, population, level = 0.95, resamples = 9999, seed = 1 } = amounts;
  const n = values.length;
  if (n > population || values.some((value) => !(value >= 0)))
    throw new RangeError('amounts of more firms than listed, or below 0');
  if (n === 0) return null;
  const observedSum = compensatedSum(values);
  const exhaustive = n <= EXHAUSTIVE_UP_TO;
  const replicates = exhaustive ? exhaustiveMeans(values) : bootstrapMeans(values, resamples, seededRandom(seed));
  const bca = n === population ? null : bcaInterval({ values, replicates, fraction: n / population, level });
  const part = topShare(values);
  const winsorised = onceWinsorisedMean(values);
  const certain = { lower: observedSum, upper: observedSum };
  const expanded = (limits: Limits): Limits => ({
    lower: Math.max(observedSum, population * limits.lower),
    upper: Math.max(observedSum, population * limits.upper),
  });
  return {
    observedSum,
    total: (population * observedSum) / n,
    interval: n === population ? certain : bca === null ? null : expanded(bca.interval),
    topShare: part,
    hangsOnOne: part !== null && part > 1 / 3,
    winsorisedTotal: winsorised === null ? null : population * winsorised,
    resamples: exhaustive ? replicates.length : resamples,
    seed,
  };
}
