import { studentTTwoSided } from '../distributions/student-t.ts';
import type { Limits } from '../limits.ts';
import { momentsOf } from '../means/moments.ts';
import { tInterval } from '../means/t-interval.ts';

export interface PairedMeanDifference {
  readonly difference: number;
  /** Null below two pairs or when all differences are the same. */
  readonly test: { readonly t: number; readonly df: number; readonly p: number; readonly interval: Limits } | null;
}

/**
 * The mean difference of linked firms with Student's paired interval, in the unit of the marks, for the analytic
 * question; level 0..1, null without pairs.
 */
export function pairedMeanDifference(differences: readonly number[], level = 0.95): PairedMeanDifference | null {
  const { n, mean, variance } = momentsOf(differences);
  if (mean === null) return null;
  if (variance === null || variance === 0) return { difference: mean, test: null };
  const standardError = Math.sqrt(variance / n);
  const t = mean / standardError;
  const df = n - 1;
  return {
    difference: mean,
    test: { t, df, p: studentTTwoSided(t, df), interval: tInterval(mean, standardError, df, level) },
  };
}
