import { safeguardedNewton } from '../roots/safeguarded-newton.ts';
import { normalCdf } from './normal-cdf.ts';

const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

// Rational start of Abramowitz & Stegun 26.2.23, good to 4.5e-4; Newton on the logarithm of the tail does the rest.
function startOf(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  const bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return top / bottom - t;
}

function leftQuantile(tail: number): number {
  const target = Math.log(tail);
  const evaluate = (x: number) => {
    const probability = normalCdf(x);
    const density = Math.exp(-0.5 * x * x) / SQRT_TWO_PI;
    return { value: Math.log(probability) - target, slope: density / probability };
  };
  return safeguardedNewton(evaluate, { lower: -40, upper: 0.1, start: startOf(tail) });
}

/** The standard normal quantile of p; -Infinity at 0 and Infinity at 1; relative error about 1e-14. */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  return p < 0.5 ? leftQuantile(p) : -leftQuantile(1 - p);
}
