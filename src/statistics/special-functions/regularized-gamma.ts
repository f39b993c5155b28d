import { poissonTerm } from './poisson-term.ts';
import type { Tails } from './tails.ts';

const MOST_STEPS = 200_000;

// Power series of the lower function (DLMF 8.7.1), divided by its first term.
function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < MOST_STEPS && term > sum * 1e-17; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

// Lentz's evaluation of the continued fraction of the upper function (DLMF 8.9.2, even part).
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < MOST_STEPS; k += 1) {
    const step = -k * (k - a);
    b += 2;
    d = 1 / (step * d + b);
    c = b + step / c;
    value *= d * c;
    if (Math.abs(d * c - 1) < 2e-16) break;
  }
  return value;
}

/**
 * The regularized incomplete gamma functions P(a, x) as `lower` and Q(a, x) as `upper`, for a > 0 and x >= 0;
 * relative error about 1e-13 in the smaller tail (DLMF 8.2).
 */
export function regularizedGamma(a: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  if (x < a + 1) {
    const lower = Math.min(1, poissonTerm(a, x) * lowerSeries(a, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, poissonTerm(a, x) * a * upperFraction(a, x));
  return { lower: 1 - upper, upper };
}
