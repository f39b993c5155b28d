import { chiSquaredUpper } from '../distributions/chi-squared-upper.ts';
import type { ChiSquaredTest } from '../tables/independence-test.ts';
import { midRanks, tieTerm } from './mid-ranks.ts';

/**
 * The test of Kruskal and Wallis that ordinal answers tend equally high in all groups, corrected for ties; empty groups
 * are left out. Null when fewer than two groups or values differ.
 */
export function kruskalWallisTest(groups: readonly (readonly number[])[]): ChiSquaredTest | null {
  const filled = groups.filter((group) => group.length > 0);
  const pooled = filled.flat();
  const n = pooled.length;
  const correction = n < 2 ? 0 : 1 - tieTerm(pooled) / (n ** 3 - n);
  if (filled.length < 2 || correction <= 0) return null;
  const ranks = midRanks(pooled);
  let from = 0;
  let sum = 0;
  for (const { length } of filled) {
    const rankSum = ranks.slice(from, from + length).reduce((total, rank) => total + rank, 0);
    sum += (rankSum - (length * (n + 1)) / 2) ** 2 / length;
    from += length;
  }
  const statistic = (12 * sum) / (n * (n + 1)) / correction;
  const df = filled.length - 1;
  return { statistic, df, p: chiSquaredUpper(statistic, df) };
}
