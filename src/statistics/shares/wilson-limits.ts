import type { Limits } from '../limits.ts';

/**
 * Wilson's score limits for a share p seen in n independent answers (n > 0, need not be whole; Infinity gives p itself),
 * with z the normal quantile of the level; between 0 and 1, exactly 0 at p = 0 and 1 at p = 1 (Wilson 1927).
 */
export function wilsonLimits(p: number, n: number, z: number): Limits {
  if (n === Number.POSITIVE_INFINITY) return { lower: p, upper: p };
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return { lower: p === 0 ? 0 : Math.max(0, centre - half), upper: p === 1 ? 1 : Math.min(1, centre + half) };
}
