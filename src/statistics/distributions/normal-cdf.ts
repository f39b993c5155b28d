import { regularizedGamma } from '../special-functions/regularized-gamma.ts';

/** P(Z <= x) of the standard normal law, for any real x; relative error about 1e-14 also far in the left tail. */
export function normalCdf(x: number): number {
  const { lower, upper } = regularizedGamma(0.5, 0.5 * x * x);
  return x < 0 ? 0.5 * upper : 0.5 + 0.5 * lower;
}
