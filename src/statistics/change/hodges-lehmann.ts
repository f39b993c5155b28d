import { median } from '../means/median.ts';

/**
 * The median of the means of all pairs of differences, each with itself too: a change of typical size that no single
 * firm can move far; in the unit of the differences, null without any. Work grows with the square of their number.
 */
export function hodgesLehmann(differences: readonly number[]): number | null {
  const averages = differences.flatMap((one, i) => differences.slice(i).map((other) => (one + other) / 2));
  return median(averages);
}
