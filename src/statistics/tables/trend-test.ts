import { chiSquaredUpper } from '../distributions/chi-squared-upper.ts';
import type { ChiSquaredTest } from './independence-test.ts';

/** One ordered group: `count` of `n` said yes; `score` is its place on the scale (1, 2, 3 …). */
export interface ScoredGroup {
  readonly count: number;
  readonly n: number;
  readonly score: number;
}

/**
 * The Cochran-Armitage test of a trend of a share over ordered groups (size classes), on one degree of freedom;
 * null when nobody or everybody said yes or all scores are equal.
 */
export function trendTest(groups: readonly ScoredGroup[]): ChiSquaredTest | null {
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (n === 0) return null;
  const share = count / n;
  const centre = groups.reduce((sum, group) => sum + group.n * group.score, 0) / n;
  const spread = groups.reduce((sum, group) => sum + group.n * (group.score - centre) ** 2, 0);
  if (spread === 0 || count === 0 || count === n) return null;
  const slope = groups.reduce((sum, group) => sum + (group.count - group.n * share) * (group.score - centre), 0);
  const statistic = (slope * slope) / (share * (1 - share) * spread);
  return { statistic, df: 1, p: chiSquaredUpper(statistic, 1) };
}
