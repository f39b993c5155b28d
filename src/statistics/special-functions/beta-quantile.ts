import { safeguardedNewton } from '../roots/safeguarded-newton.ts';
import { binomialTerm } from './binomial-term.ts';
import { regularizedBeta } from './regularized-beta.ts';
import type { Tails } from './tails.ts';

/** A point of the unit interval with its distance to 1, both to full relative precision. */
export interface UnitPoint {
  readonly x: number;
  readonly y: number;
}

const LOG_SMALLEST = -745;
const LOG_HALF = Math.log(0.5);

// Solved for ln x, where the law is nearly straight towards 0, and on the smaller tail, which keeps its digits.
function leftQuantile(tails: Tails, a: number, b: number): number {
  const byLower = tails.lower <= tails.upper;
  const target = Math.log(byLower ? tails.lower : tails.upper);
  const evaluate = (logX: number) => {
    const x = Math.exp(logX);
    const y = -Math.expm1(logX);
    const { lower, upper } = regularizedBeta(x, y, a, b);
    const densityTimesX = (binomialTerm(a, a + b, x, y) * a * b) / ((a + b) * y);
    return byLower
      ? { value: Math.log(lower) - target, slope: densityTimesX / lower }
      : { value: target - Math.log(upper), slope: densityTimesX / upper };
  };
  const start = Math.min(Math.log(a / (a + b)), LOG_HALF);
  const logX = safeguardedNewton(evaluate, { lower: LOG_SMALLEST, upper: LOG_HALF, start });
  return Math.exp(logX);
}

/** The beta quantile as a point with its complement, for two tail probabilities that add to 1; see `betaQuantile`. */
export function betaQuantilePoint(tails: Tails, a: number, b: number): UnitPoint {
  if (tails.lower <= 0) return { x: 0, y: 1 };
  if (tails.upper <= 0) return { x: 1, y: 0 };
  if (tails.lower <= regularizedBeta(0.5, 0.5, a, b).lower) {
    const x = leftQuantile(tails, a, b);
    return { x, y: 1 - x };
  }
  const y = leftQuantile({ lower: tails.upper, upper: tails.lower }, b, a);
  return { x: 1 - y, y };
}

/**
 * The value in 0..1 below which a beta(a, b) variable falls with probability p, for a >= 0 and b >= 0 not both 0;
 * a = 0 puts all mass at 0 and b = 0 all at 1, as the ends of exact intervals need. Relative error about 1e-13.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (a === 0) return 0;
  if (b === 0) return 1;
  return betaQuantilePoint({ lower: p, upper: 1 - p }, a, b).x;
}
