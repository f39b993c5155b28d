import type { Limits } from '../limits.ts';
import { brunnerMunzelTest } from './brunner-munzel-test.ts';
import { rankSumTest } from './rank-sum-test.ts';
import { stochasticSuperiority } from './stochastic-superiority.ts';

export interface OrdinalComparison {
  /** The chance that a member of the second group answers higher, ties for half; 0..1. */
  readonly theta: number;
  readonly method: 'brunner-munzel' | 'exact-rank-sum';
  readonly p: number;
  /** Of theta, 0..1; null where only the exact test speaks. */
  readonly interval: Limits | null;
}

const LEAST = 10;

/**
 * Compares the ordinal answers of two groups: Brunner and Munzel from ten in each, the exact permutation test of the
 * ranks below that or when the groups do not overlap. Null when a group is empty or too large for what remains.
 */
export function ordinalComparison(x: readonly number[], y: readonly number[], level = 0.95): OrdinalComparison | null {
  const theta = stochasticSuperiority(x, y);
  if (theta === null) return null;
  const test = x.length >= LEAST && y.length >= LEAST ? brunnerMunzelTest(x, y, level) : null;
  if (test !== null) {
    const interval = { lower: Math.max(0, test.interval.lower), upper: Math.min(1, test.interval.upper) };
    return { theta, method: 'brunner-munzel', p: test.p, interval };
  }
  const ranks = rankSumTest(x, y);
  const p = ranks?.pExact ?? ranks?.pAsymptotic ?? null;
  return p === null ? null : { theta, method: 'exact-rank-sum', p, interval: null };
}
