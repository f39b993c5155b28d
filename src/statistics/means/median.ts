import { sampleQuantile } from './finite-quantile.ts';

/** The middle value, or the mean of the two middle ones; null without values. */
export function median(values: readonly number[]): number | null {
  return sampleQuantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

/** The median distance from the median times 1.4826, which makes it the standard deviation for normal values; null without values. */
export function medianAbsoluteDeviation(values: readonly number[]): number | null {
  const centre = median(values);
  if (centre === null) return null;
  const distance = median(values.map((value) => Math.abs(value - centre)));
  return distance === null ? null : 1.4826 * distance;
}
