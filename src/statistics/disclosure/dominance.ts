function descending(contributions: readonly number[]): readonly number[] {
  return contributions.toSorted((a, b) => b - a);
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * The p% rule: whether the second largest contributor could estimate the largest to within `percent` of it from the
 * published sum of these non-negative amounts (Hundepool et al. 2012, ch. 4). False when nothing was contributed.
 */
export function isPercentSensitive(contributions: readonly number[], percent = 10): boolean {
  const [largest = 0, ...others] = descending(contributions);
  return sumOf(others.slice(1)) < (percent / 100) * largest;
}

/** The (n, k) dominance rule: whether the `largest` contributors together hold more than `percent` of the sum. */
export function isDominated(contributions: readonly number[], largest: number, percent: number): boolean {
  return sumOf(descending(contributions).slice(0, largest)) > (percent / 100) * sumOf(contributions);
}
