/** What became of the list: completed answers, firms proven not to belong, firms whose belonging is not known. */
export interface Disposition {
  readonly completes: number;
  readonly list: number;
  readonly ineligible?: number;
  readonly unknownEligibility?: number;
}

/**
 * Completed answers over the list less the firms proven not to belong, 0..1; whoever is unknown stays in (AAPOR RR1).
 * Null when nobody is left.
 */
export function responseRate({ completes, list, ineligible = 0 }: Disposition): number | null {
  const eligible = list - ineligible;
  return eligible > 0 ? completes / eligible : null;
}

/**
 * The same with only the estimated eligible part of the unknown firms in the denominator, taken from the firms whose
 * eligibility is known (AAPOR RR3). Null when nobody is left.
 */
export function estimatedResponseRate(disposition: Disposition): number | null {
  const { completes, list, ineligible = 0, unknownEligibility = 0 } = disposition;
  const known = list - unknownEligibility;
  if (known <= 0) return responseRate(disposition);
  const eligible = known - ineligible;
  const denominator = eligible + (unknownEligibility * eligible) / known;
  return denominator > 0 ? completes / denominator : null;
}
