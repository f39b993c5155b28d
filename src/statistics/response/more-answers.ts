import { twoSidedZ } from '../distributions/two-sided-z.ts';
import type { ResponseClass } from './representativeness.ts';

/**
 * The variance of one stratum's number of firms with a trait that half of them have: `n` answers and the others
 * beta-binomial with prior {½, ½}, so that it is known without answers too and 0 for a census. In firms squared.
 */
function stratumVariance({ population, n }: ResponseClass): number {
  return ((population - n) * (population + 1)) / (4 * (n + 2));
}

/**
 * Half the width, 0..½, of the interval of a share near ½ weighted to the list, from answers per stratum (the stratified
 * posterior with prior {½, ½}, in its normal form). Never wider with more answers, 0 for a census, null for an empty list.
 */
export function weightedMargin(strata: readonly ResponseClass[], level = 0.95): number | null {
  const firms = strata.reduce((sum, { population }) => sum + population, 0);
  if (firms === 0) return null;
  const variance = strata.reduce((sum, stratum) => sum + stratumVariance(stratum), 0) / firms ** 2;
  return Math.min(0.5, twoSidedZ(level) * Math.sqrt(variance));
}

/** What more answers from one stratum would do: how many it can still give, and the margin then. */
export interface MoreAnswers {
  readonly stratum: number;
  readonly extra: number;
  readonly margin: number;
}

/**
 * The strata by what `extra` more answers from each alone (or all it has left, when fewer) would do to the margin of
 * weighted figures, the greatest gain first; strata in which everybody answered are left out. Empty for an empty list.
 */
export function moreAnswers(strata: readonly ResponseClass[], extra: number, level = 0.95): readonly MoreAnswers[] {
  return strata
    .flatMap(({ population, n }, stratum): readonly MoreAnswers[] => {
      const given = Math.min(extra, population - n);
      if (given <= 0) return [];
      const margin = weightedMargin(strata.with(stratum, { population, n: n + given }), level);
      return margin === null ? [] : [{ stratum, extra: given, margin }];
    })
    .toSorted((one, other) => one.margin - other.margin || one.stratum - other.stratum);
}
