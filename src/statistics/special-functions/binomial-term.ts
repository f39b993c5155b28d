import { devianceTerm } from './deviance-term.ts';
import { stirlingError } from './stirling-error.ts';

// Taken as the complement of the smaller part, so that neither end loses digits.
function lonely(n: number, absent: number, present: number): number {
  return Math.exp(absent < 0.1 ? n * Math.log1p(-absent) : n * Math.log(present));
}

/**
 * Γ(n+1) / (Γ(x+1) Γ(n-x+1)) p^x q^(n-x) with q = 1 - p given apart, so that both tails keep their digits;
 * real 0 <= x <= n, relative error about 1e-14, 0 outside. For whole numbers the binomial probability (Loader 2000).
 */
export function binomialTerm(x: number, n: number, p: number, q: number): number {
  if (x < 0 || x > n) return 0;
  if (p === 0) return x === 0 ? 1 : 0;
  if (q === 0) return x === n ? 1 : 0;
  if (n === 0) return 1;
  if (x === 0) return lonely(n, p, q);
  if (x === n) return lonely(n, q, p);
  const exponent =
    stirlingError(n) - stirlingError(x) - stirlingError(n - x) - devianceTerm(x, n * p) - devianceTerm(n - x, n * q);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}
