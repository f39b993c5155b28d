import { regularizedGamma } from '../special-functions/regularized-gamma.ts';

/** P(X >= x) of the chi-squared law with df > 0 degrees of freedom; 1 for x <= 0; precise however small. */
export function chiSquaredUpper(x: number, df: number): number {
  return regularizedGamma(df / 2, x / 2).upper;
}
