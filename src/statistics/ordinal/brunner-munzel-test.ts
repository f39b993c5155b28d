import { studentTTwoSided } from '../distributions/student-t.ts';
import type { Limits } from '../limits.ts';
import { momentsOf } from '../means/moments.ts';
import { tInterval } from '../means/t-interval.ts';
import { midRanks } from './mid-ranks.ts';

export interface BrunnerMunzelTest {
  /** P(X < Y) + ½P(X = Y). */
  readonly theta: number;
  readonly standardError: number;
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  /** Around theta, not held to 0..1: cut it there when it is shown. */
  readonly interval: Limits;
}

// Variance of the placements: how many of the other sample lie below each value.
function placementVariance(within: readonly number[], overall: readonly number[]): number | null {
  const own = midRanks(within);
  return momentsOf(overall.map((rank, i) => rank - (own[i] ?? 0))).variance;
}

/**
 * The test of Brunner and Munzel (2000, Biom J 42:17) of two ordinal samples, fit from 10 in each; level 0..1.
 * Null when a sample has fewer than two values or the samples do not overlap: then only the exact test speaks.
 */
export function brunnerMunzelTest(x: readonly number[], y: readonly number[], level = 0.95): BrunnerMunzelTest | null {
  const m = x.length;
  const k = y.length;
  const ranks = midRanks([...x, ...y]);
  const ofX = placementVariance(x, ranks.slice(0, m));
  const ofY = placementVariance(y, ranks.slice(m));
  if (ofX === null || ofY === null || ofX + ofY === 0) return null;
  const theta = (ranks.slice(m).reduce((sum, rank) => sum + rank, 0) - (k * (k + 1)) / 2) / (m * k);
  const partX = ofX / (m * k * k);
  const partY = ofY / (k * m * m);
  const standardError = Math.sqrt(partX + partY);
  const df = (m * ofX + k * ofY) ** 2 / ((m * ofX) ** 2 / (m - 1) + (k * ofY) ** 2 / (k - 1));
  const statistic = (theta - 0.5) / standardError;
  return {
    theta,
    standardError,
    statistic,
    df,
    p: studentTTwoSided(statistic, df),
    interval: tInterval(theta, standardError, df, level),
  };
}
