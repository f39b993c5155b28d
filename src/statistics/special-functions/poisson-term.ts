import { devianceTerm } from './deviance-term.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * m^x e^-m / Γ(x+1) for real x >= 0 and m >= 0, relative error about 1e-14, 0 below x = 0.
 * For whole x the Poisson probability (Loader 2000).
 */
export function poissonTerm(x: number, m: number): number {
  if (x < 0) return 0;
  if (m === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-m);
  return Math.exp(-stirlingError(x) - devianceTerm(x, m)) / Math.sqrt(2 * Math.PI * x);
}
