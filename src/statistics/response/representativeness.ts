import type { Limits } from '../limits.ts';

/** A class of the list (size, sector) with its firms and respondents. */
export interface ResponseClass {
  readonly population: number;
  readonly n: number;
}

export interface Representativeness {
  readonly responseRate: number;
  /** Standard deviation of the response rate over the firms of the list. */
  readonly spread: number;
  /** R-indicator, 1 when every class answered equally; that proves no absence of bias beyond these classes. */
  readonly indicator: number;
  /** Spread over mean; null when nobody answered. */
  readonly variation: number | null;
  /** The most by which the respondents' mean can be off through these classes, in units of the scale. */
  readonly largestBias: number | null;
}

/**
 * How evenly the classes of a list answered, and the bias that unevenness can cause on a scale (Schouten, Cobben &
 * Bethlehem 2009, Surv Methodol 35:101; Bethlehem 1988). Null for a list of fewer than two firms.
 */
export function representativeness(classes: readonly ResponseClass[], scale: Limits): Representativeness | null {
  const population = classes.reduce((sum, { population: firms }) => sum + firms, 0);
  if (population < 2) return null;
  const responseRate = classes.reduce((sum, { n }) => sum + n, 0) / population;
  const squares = classes
    .filter(({ population: firms }) => firms > 0)
    .reduce((sum, { population: firms, n }) => sum + firms * (n / firms - responseRate) ** 2, 0);
  const spread = Math.sqrt(squares / (population - 1));
  const variation = responseRate === 0 ? null : spread / responseRate;
  return {
    responseRate,
    spread,
    indicator: 1 - 2 * spread,
    variation,
    largestBias: variation === null ? null : (variation * (scale.upper - scale.lower)) / 2,
  };
}
