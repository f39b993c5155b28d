/**
 * The counts out of n that a printed percentage with this many decimals can stand for: below n = 100 usually one, so
 * rounding protects nobody.
 */
export function possibleCounts(n: number, percentage: number, decimals: number): readonly number[] {
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return Array.from({ length: n + 1 }, (_, count) => count).filter(
    (count) => Math.abs((100 * count) / n - percentage) <= half,
  );
}
