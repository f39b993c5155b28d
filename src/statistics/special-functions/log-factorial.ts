import { stirlingError } from './stirling-error.ts';

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
let cache = new Float64Array(0);

function compute(n: number): number {
  return n < 2 ? 0 : (n + 0.5) * Math.log(n) - n + HALF_LOG_TWO_PI + stirlingError(n);
}

/** ln n! for a whole n >= 0, kept after first use; relative error about 1e-15. */
export function logFactorial(n: number): number {
  if (n >= cache.length) {
    const grown = Float64Array.from({ length: Math.max(1024, 2 * n) }, (_, k) => cache[k] ?? compute(k));
    cache = grown;
  }
  return cache[n] ?? compute(n);
}
