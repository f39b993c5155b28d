/**
 * The confidence level for intervals shown only for the `selected` findings out of `family` tests, so that on average at
 * most `q` of the shown intervals miss: 1 - q·selected/family (Benjamini & Yekutieli 2005). 1 - q for an empty family.
 */
export function falseCoverageLevel(selected: number, family: number, q = 0.05): number {
  return family === 0 ? 1 - q : 1 - (q * Math.max(1, selected)) / family;
}
