import { studentTQuantile } from '../distributions/student-t.ts';
import type { Limits } from '../limits.ts';

/** Estimate plus and minus Student's quantile times its standard error, for df > 0 (Infinity: normal); level 0..1. */
export function tInterval(estimate: number, standardError: number, df: number, level = 0.95): Limits {
  const half = standardError === 0 ? 0 : -studentTQuantile((1 - level) / 2, df) * standardError;
  return { lower: estimate - half, upper: estimate + half };
}
