import { hypergeometricTails } from '../distributions/hypergeometric.ts';
import type { Limits } from '../limits.ts';
import { largestWhere, smallestWhere } from '../shares/integer-search.ts';

/** The q-quantile (0..1, exclusive) over `population` firms of which n answered. */
export interface QuantileDesign {
  readonly q: number;
  readonly n: number;
  readonly population: number;
  readonly level?: number;
}

export interface QuantileRanks {
  /** Rank of the answer that is the lower limit, from 1; 0 when even the lowest answer may lie above the quantile. */
  readonly lower: number;
  /** Rank of the upper limit; n + 1 when even the highest answer may lie below it. */
  readonly upper: number;
  /** The least probability, over all populations, that the limits enclose the quantile. */
  readonly coverage: number;
}

// q·N that is whole but for rounding counts as whole.
const down = (x: number): number => Math.floor(x + 1e-9);
const up = (x: number): number => Math.ceil(x - 1e-9);

/**
 * Ranks of the answers that bound a quantile of the whole list, exact for every population without further assumptions
 * (Konijn 1973; Sedransk & Meyer 1978, JRSSB 40:239; Meyer 1987, JASA 82:201). A census gives the quantile's own ranks.
 */
export function finiteQuantileRanks({ q, n, population, level = 0.95 }: QuantileDesign): QuantileRanks {
  const low = Math.max(1, up(q * population));
  const high = Math.min(population, down(q * population) + 1);
  const allowed = ((1 - level) / 2) * (1 + 1e-12);
  const below = (d: number): number => (d === 0 ? 0 : hypergeometricTails(d - 1, low, n, population).lower);
  const above = (u: number): number => (u > n ? 0 : hypergeometricTails(u, high - 1, n, population).upper);
  const lower = largestWhere({ lower: 0, upper: n }, Math.floor(q * n), (d) => below(d) <= allowed);
  const upper = smallestWhere({ lower: 1, upper: n + 1 }, Math.ceil(q * n), (u) => above(u) <= allowed);
  return { lower, upper, coverage: 1 - below(lower) - above(upper) };
}

export interface FiniteQuantile {
  /** The quantile of the answers: the middle of two answers where the definition leaves a choice. */
  readonly value: number;
  /** A side that cannot be bounded takes the end of the scale; null without answers. */
  readonly interval: Limits;
  readonly coverage: number;
}

/** The quantile of some answers, averaging at a jump, as the median of an even number is taken; null without answers. */
export function sampleQuantile(sorted: readonly number[], q: number): number | null {
  const n = sorted.length;
  const left = sorted[Math.max(0, up(q * n) - 1)];
  const right = sorted[Math.min(n - 1, down(q * n))];
  return left === undefined || right === undefined ? null : (left + right) / 2;
}

/**
 * A median or other quantile over all firms of the list with its exact interval, on a scale whose ends stand in for a
 * side that cannot be bounded (infinite ends are allowed). Null without answers.
 */
export function finiteQuantile(
  values: readonly number[],
  design: Omit<QuantileDesign, 'n'>,
  scale: Limits,
): FiniteQuantile | null {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sampleQuantile(sorted, design.q);
  if (value === null) return null;
  if (sorted.length === design.population) return { value, coverage: 1, interval: { lower: value, upper: value } };
  const { lower, upper, coverage } = finiteQuantileRanks({ ...design, n: sorted.length });
  return {
    value,
    coverage,
    interval: { lower: sorted[lower - 1] ?? scale.lower, upper: sorted[upper - 1] ?? scale.upper },
  };
}
