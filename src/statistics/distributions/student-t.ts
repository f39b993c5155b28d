import { betaQuantilePoint } from '../special-functions/beta-quantile.ts';
import { regularizedBeta } from '../special-functions/regularized-beta.ts';
import { normalCdf } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';

/** P(T <= t) of Student's law with df > 0 degrees of freedom, whole or not; df = Infinity is the normal law. */
export function studentTCdf(t: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return normalCdf(t);
  const square = t * t;
  const { lower, upper } = regularizedBeta(df / (df + square), square / (df + square), df / 2, 0.5);
  return t < 0 ? lower / 2 : 0.5 + upper / 2;
}

/** The two-sided p value of a t statistic: P(|T| >= |t|), kept precise however small. */
export function studentTTwoSided(t: number, df: number): number {
  return Math.min(1, 2 * studentTCdf(-Math.abs(t), df));
}

/** The quantile of Student's law at p, for df > 0 (Infinity: normal); infinite at p = 0 and 1. */
export function studentTQuantile(p: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return normalQuantile(p);
  if (p === 0.5) return 0;
  if (p > 0.5) return -studentTQuantile(1 - p, df);
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  const { x, y } = betaQuantilePoint({ lower: 2 * p, upper: 1 - 2 * p }, df / 2, 0.5);
  return -Math.sqrt((df * y) / x);
}
