import { binomialTerm } from '../special-functions/binomial-term.ts';
import { regularizedBeta } from '../special-functions/regularized-beta.ts';

/** P(X = k) of k successes in n trials of probability p; whole 0 <= k <= n, 0 elsewhere. */
export function binomialProbability(k: number, n: number, p: number): number {
  return binomialTerm(k, n, p, 1 - p);
}

/** P(X <= k) of the binomial law; 0 below k = 0 and 1 from k = n. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return regularizedBeta(1 - p, p, n - k, k + 1).lower;
}

/** P(X >= k) of the binomial law; 1 up to k = 0 and 0 beyond n; precise however small. */
export function binomialUpper(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  return regularizedBeta(p, 1 - p, k, n - k + 1).lower;
}
