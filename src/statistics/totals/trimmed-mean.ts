import { momentsOf } from '../means/moments.ts';

export interface TrimmedMean {
  readonly mean: number;
  /** Mean after pulling the trimmed values to their neighbours. */
  readonly winsorisedMean: number;
  /** Yuen's standard error, without finite-population correction; null when fewer than two values stay. */
  readonly standardError: number | null;
  readonly df: number;
}

/**
 * The mean without the `trim` part (0 to below ½) of the values at either end, in the values' unit; null without values
 * (Yuen 1974; Wilcox 2012, 3.5.2).
 */
export function trimmedMean(values: readonly number[], trim: number): TrimmedMean | null {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  const cut = Math.floor(trim * n + 1e-9);
  const low = sorted[cut];
  const high = sorted[n - 1 - cut];
  if (low === undefined || high === undefined || n - 2 * cut < 1) return null;
  const kept = momentsOf(sorted.slice(cut, n - cut));
  const winsorised = momentsOf(sorted.map((value) => Math.min(high, Math.max(low, value))));
  if (kept.mean === null || winsorised.mean === null) return null;
  const spread = winsorised.variance === null || kept.n < 2 ? null : Math.sqrt(winsorised.variance);
  return {
    mean: kept.mean,
    winsorisedMean: winsorised.mean,
    standardError: spread === null ? null : spread / ((1 - 2 * trim) * Math.sqrt(n)),
    df: kept.n - 1,
  };
}
