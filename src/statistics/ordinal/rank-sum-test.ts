import { normalCdf } from '../distributions/normal-cdf.ts';
import { midRanks, tieTerm } from './mid-ranks.ts';
import { rankSumLaw } from './rank-sum-law.ts';

export interface RankSumTest {
  /** Pairs in which x exceeds y, ties for half. */
  readonly w: number;
  /** Normal approximation with the variance corrected for ties; null when all values are equal. */
  readonly pAsymptotic: number | null;
  readonly pContinuityCorrected: number | null;
  /** Exact permutation value; null when the samples are too large to count through. */
  readonly pExact: number | null;
}

const MOST_WORK = 20_000_000;

function exactP(ranks: readonly number[], m: number, rankSum: number): number | null {
  const size = ranks.length;
  if (m * size * m * (size + 1) > MOST_WORK) return null;
  const centre = m * (size + 1);
  const distance = Math.abs(2 * rankSum - centre) - 1e-9;
  const p = rankSumLaw(ranks, m).reduce(
    (sum, probability, doubled) => (Math.abs(doubled - centre) >= distance ? sum + probability : sum),
    0,
  );
  return Math.min(1, p);
}

/**
 * Wilcoxon's rank-sum test of two independent ordinal samples with ties, two-sided: exact by permutation of the
 * mid-ranks up to about 45 against 45, and approximate. Null when a sample is empty.
 */
export function rankSumTest(x: readonly number[], y: readonly number[]): RankSumTest | null {
  const m = x.length;
  const k = y.length;
  if (m === 0 || k === 0) return null;
  const pooled = [...x, ...y];
  const ranks = midRanks(pooled);
  const rankSum = ranks.slice(0, m).reduce((sum, rank) => sum + rank, 0);
  const w = rankSum - (m * (m + 1)) / 2;
  const size = m + k;
  const variance = ((m * k) / 12) * (size + 1 - (size < 2 ? 0 : tieTerm(pooled) / (size * (size - 1))));
  const off = Math.abs(w - (m * k) / 2);
  const twoSided = (distance: number): number | null =>
    variance <= 1e-12 ? null : Math.min(1, 2 * normalCdf(-distance / Math.sqrt(variance)));
  // Counting through from the smaller sample gives the same law with less work.
  const [drawn, sum] = m <= k ? [m, rankSum] : [k, (size * (size + 1)) / 2 - rankSum];
  return {
    w,
    pAsymptotic: twoSided(off),
    pContinuityCorrected: twoSided(Math.max(0, off - 0.5)),
    pExact: exactP(ranks, drawn, sum),
  };
}
