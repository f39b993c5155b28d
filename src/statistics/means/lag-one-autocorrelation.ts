import { compensatedSum, momentsOf } from './moments.ts';

/** The correlation of a series with itself one step later, -1..1; null for fewer than two values or a constant series. */
export function lagOneAutocorrelation(series: readonly number[]): number | null {
  const { mean, variance, n } = momentsOf(series);
  if (mean === null || variance === null || variance === 0) return null;
  const deviations = series.map((value) => value - mean);
  const products = deviations.slice(1).map((deviation, i) => deviation * (deviations[i] ?? 0));
  return compensatedSum(products) / (variance * (n - 1));
}
