import { regularizedGamma } from '../special-functions/regularized-gamma.ts';

/** P(X <= k) of the Poisson law with this mean (>= 0), for whole k; 0 below k = 0; precise however small. */
export function poissonCdf(k: number, mean: number): number {
  return k < 0 ? 0 : regularizedGamma(k + 1, mean).upper;
}
