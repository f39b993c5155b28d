/** Ways to keep a family of tests honest: the first three bound any false claim, the last two the share of false ones. */
export type Adjustment = 'bonferroni' | 'holm' | 'hochberg' | 'benjamini-hochberg' | 'benjamini-yekutieli';

type Factor = (rank: number, m: number) => number;

const harmonic = (m: number): number =>
  Array.from({ length: m }, (_, i) => 1 / (i + 1)).reduce((sum, part) => sum + part, 0);

// What the p value at a rank (1 = smallest) is multiplied by.
const factors: Record<Adjustment, Factor> = {
  bonferroni: (_, m) => m,
  holm: (rank, m) => m - rank + 1,
  hochberg: (rank, m) => m - rank + 1,
  'benjamini-hochberg': (rank, m) => m / rank,
  'benjamini-yekutieli': (rank, m) => (harmonic(m) * m) / rank,
};

/**
 * Adjusted p values in the order given; null (an undefined test) stays null and does not count towards the family.
 * (Holm 1979; Hochberg 1988; Benjamini & Hochberg 1995; Benjamini & Yekutieli 2001.)
 */
export function adjustedP(pValues: readonly (number | null)[], adjustment: Adjustment): (number | null)[] {
  const known = pValues.flatMap((p, place) => (p === null || Number.isNaN(p) ? [] : [{ p, place }]));
  known.sort((a, b) => a.p - b.p);
  const scaled = known.map(({ p }, i) => p * factors[adjustment](i + 1, known.length));
  // Step down keeps the running maximum from the smallest; step up the running minimum from the largest.
  if (adjustment === 'holm') {
    for (let i = 1; i < scaled.length; i += 1) scaled[i] = Math.max(scaled[i] ?? 0, scaled[i - 1] ?? 0);
  } else if (adjustment !== 'bonferroni') {
    for (let i = scaled.length - 2; i >= 0; i -= 1) scaled[i] = Math.min(scaled[i] ?? 1, scaled[i + 1] ?? 1);
  }
  const adjusted = pValues.map((): number | null => null);
  known.forEach(({ place }, i) => {
    adjusted[place] = Math.min(1, scaled[i] ?? 1);
  });
  return adjusted;
}
