import { fQuantile } from '../distributions/f-law.ts';
import type { Limits } from '../limits.ts';
import { momentsOf } from '../means/moments.ts';

export interface CronbachAlpha {
  /** At most 1; can be negative. */
  readonly alpha: number;
  /** Feldt's interval (1965), from the F law. */
  readonly interval: Limits;
  /** Of each item with the sum of the others; null for an item or rest that does not vary. */
  readonly itemRest: readonly (number | null)[];
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function correlation(x: readonly number[], y: readonly number[]): number | null {
  const ofX = momentsOf(x);
  const ofY = momentsOf(y);
  if (ofX.mean === null || ofY.mean === null || !ofX.variance || !ofY.variance) return null;
  const { mean: meanX } = ofX;
  const { mean: meanY } = ofY;
  const products = sumOf(x.map((value, i) => (value - meanX) * ((y[i] ?? 0) - meanY)));
  return products / ((x.length - 1) * Math.sqrt(ofX.variance * ofY.variance));
}

/**
 * Cronbach's alpha of an index: rows are respondents with all k items answered. Null below two items or respondents or
 * when the sum does not vary; show it only from three items and ten respondents. Level 0..1.
 */
export function cronbachAlpha(rows: readonly (readonly number[])[], level = 0.95): CronbachAlpha | null {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  if (n < 2 || k < 2) return null;
  const sums = rows.map(sumOf);
  const ofSums = momentsOf(sums).variance;
  if (ofSums === null || ofSums === 0) return null;
  const items = Array.from({ length: k }, (_, item) => rows.map((row) => row[item] ?? 0));
  const ofItems = sumOf(items.map((item) => momentsOf(item).variance ?? 0));
  const alpha = (k / (k - 1)) * (1 - ofItems / ofSums);
  const limit = (p: number): number => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1));
  const tail = (1 - level) / 2;
  return {
    alpha,
    interval: { lower: limit(1 - tail), upper: limit(tail) },
    itemRest: items.map((item) =>
      correlation(
        item,
        item.map((value, i) => (sums[i] ?? 0) - value),
      ),
    ),
  };
}
