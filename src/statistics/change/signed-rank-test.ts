import { normalCdf } from '../distributions/normal-cdf.ts';
import { midRanks } from '../ordinal/mid-ranks.ts';

export interface SignedRankTest {
  /** Pairs, and among them those without a difference. */
  readonly n: number;
  readonly zeros: number;
  /** Sum of the ranks of the positive differences. */
  readonly v: number;
  /** Two-sided, by every pattern of signs; 1 when no pair differs, null when there are too many pairs to count through. */
  readonly pExact: number | null;
  /** Normal approximation without continuity correction; null when no pair differs. */
  readonly pAsymptotic: number | null;
}

const MOST_PAIRS = 400;

// Chance of each doubled rank sum when every sign is a fair coin.
function signLaw(doubled: readonly number[]): Float64Array {
  const law = new Float64Array(doubled.reduce((sum, rank) => sum + rank, 0) + 1);
  law[0] = 1;
  let reached = 0;
  for (const rank of doubled) {
    reached += rank;
    for (let sum = reached; sum >= 0; sum -= 1) {
      law[sum] = ((law[sum] ?? 0) + (sum >= rank ? (law[sum - rank] ?? 0) : 0)) / 2;
    }
  }
  return law;
}

function exactP(ranks: readonly number[], v: number): number | null {
  if (ranks.length === 0) return 1;
  if (ranks.length > MOST_PAIRS) return null;
  const doubled = ranks.map((rank) => Math.round(2 * rank));
  const centre = doubled.reduce((sum, rank) => sum + rank, 0) / 2;
  const distance = Math.abs(2 * v - centre) - 1e-9;
  const p = signLaw(doubled).reduce((sum, chance, at) => (Math.abs(at - centre) >= distance ? sum + chance : sum), 0);
  return Math.min(1, p);
}

function asymptoticP(ranks: readonly number[], v: number): number | null {
  const squares = ranks.reduce((sum, rank) => sum + rank * rank, 0);
  const off = Math.abs(v - ranks.reduce((sum, rank) => sum + rank, 0) / 2);
  return squares === 0 ? null : Math.min(1, 2 * normalCdf(-off / Math.sqrt(squares / 4)));
}

/** What becomes of pairs without a difference: left out before ranking, or ranked first and then left out (Pratt 1959). */
export type ZeroRule = 'dropped' | 'pratt';

/**
 * Wilcoxon's signed-rank test on the differences of linked firms, with ties, by full permutation of the signs up to 400 pairs;
 * for marks with many equal answers take Pratt's rule.
 */
export function signedRankTest(differences: readonly number[], zeroRule: ZeroRule = 'pratt'): SignedRankTest {
  // Differences of decimal marks that are equal but for rounding must tie.
  const rounded = differences.map((difference) => Math.round(difference * 1e9) / 1e9);
  const ranked = zeroRule === 'pratt' ? rounded : rounded.filter((difference) => difference !== 0);
  const ranks = midRanks(ranked.map(Math.abs));
  const v = ranks.reduce((sum, rank, i) => ((ranked[i] ?? 0) > 0 ? sum + rank : sum), 0);
  const moving = ranks.filter((_, i) => ranked[i] !== 0);
  return {
    n: differences.length,
    zeros: rounded.filter((difference) => difference === 0).length,
    v,
    pExact: exactP(moving, v),
    pAsymptotic: asymptoticP(moving, v),
  };
}
