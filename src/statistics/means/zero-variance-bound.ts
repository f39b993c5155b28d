import { hypergeometricTerm } from '../distributions/hypergeometric.ts';
import type { Limits } from '../limits.ts';
import { largestWhere } from '../shares/integer-search.ts';

/** All n of `population` firms gave the same answer `value` on a scale from `low` to `high`. */
export interface SameAnswer {
  readonly value: number;
  readonly n: number;
  readonly population: number;
  readonly low: number;
  readonly high: number;
  readonly level?: number;
}

/** The most firms that can think otherwise while n of `population` all agree, at one-sided level `level`. */
export function mostDissenters(n: number, population: number, level = 0.95): number {
  const range = { lower: 0, upper: population - n };
  const allowed = (1 - level) * (1 - 1e-12);
  return largestWhere(range, 0, (m) => hypergeometricTerm(0, m, n, population) > allowed);
}

/**
 * Limits for the mean of all firms when every answer was the same and the ordinary interval would claim certainty:
 * the dissenters that may remain are put at either end of the scale. A census gives width 0.
 */
export function zeroVarianceBound({ value, n, population, low, high, level }: SameAnswer): Limits {
  const others = mostDissenters(n, population, level);
  const agreeing = value * (population - others);
  return { lower: (agreeing + low * others) / population, upper: (agreeing + high * others) / population };
}
