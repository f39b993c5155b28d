import { twoSidedZ } from '../distributions/two-sided-z.ts';
import { effectiveAnswers } from '../shares/wilson-finite-interval.ts';
import { wilsonLimits } from '../shares/wilson-limits.ts';

/** n of `population` firms answer; the share is expected near `share` (0.5 when left out: the widest). */
export interface Plan {
  readonly n: number;
  readonly population: number;
  readonly share?: number;
  readonly level?: number;
}

/** Half the width of the Wilson interval with finite-population correction, 0..½; null without answers, 0 for a census. */
export function marginOfError({ n, population, share = 0.5, level = 0.95 }: Plan): number | null {
  if (n < 1 || n > population) return null;
  const { lower, upper } = wilsonLimits(share, effectiveAnswers(n, population), twoSidedZ(level));
  return (upper - lower) / 2;
}

/**
 * The textbook margin z·sqrt(p(1-p)/n·(N-n)/(N-1)), 0..1, for comparison only: its real coverage can fall to n/N. Null
 * without answers, 0 for a census.
 */
export function waldMarginOfError({ n, population, share = 0.5, level = 0.95 }: Plan): number | null {
  if (n < 1 || n > population) return null;
  return twoSidedZ(level) * Math.sqrt((share * (1 - share)) / effectiveAnswers(n, population));
}
