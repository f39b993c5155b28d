import { betaQuantilePoint } from '../special-functions/beta-quantile.ts';
import { regularizedBeta } from '../special-functions/regularized-beta.ts';

/** P(F >= x) of Fisher's F law with df1 and df2 > 0 degrees of freedom; 1 for x <= 0; precise however small. */
export function fUpper(x: number, df1: number, df2: number): number {
  if (x <= 0) return 1;
  const whole = df1 * x + df2;
  return regularizedBeta(df2 / whole, (df1 * x) / whole, df2 / 2, df1 / 2).lower;
}

/** The quantile of Fisher's F law at p (0..1) for df1 and df2 > 0; Infinity at p = 1. */
export function fQuantile(p: number, df1: number, df2: number): number {
  const { x, y } = betaQuantilePoint({ lower: p, upper: 1 - p }, df1 / 2, df2 / 2);
  return y === 0 ? Number.POSITIVE_INFINITY : (df2 * x) / (df1 * y);
}
