/** The largest value's share of the sum of non-negative values, 0..1; null when there is no sum to share. */
export function topShare(values: readonly number[]): number | null {
  const sum = values.reduce((total, value) => total + value, 0);
  return sum > 0 ? values.reduce((most, value) => Math.max(most, value), 0) / sum : null;
}
