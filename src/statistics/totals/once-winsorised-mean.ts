/**
 * The mean after putting the second largest value in place of the largest: how much hangs on one firm; in the values'
 * unit, null below two values (Rivest 1994, Biometrika 81:373).
 */
export function onceWinsorisedMean(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => b - a);
  const [largest, second] = sorted;
  if (largest === undefined || second === undefined) return null;
  return (sorted.reduce((sum, value) => sum + value, 0) - largest + second) / sorted.length;
}
