import { binomialTerm } from './binomial-term.ts';
import type { Tails } from './tails.ts';

const MOST_STEPS = 50_000;

// The continued fraction of DLMF 8.17.22, two levels a step (Didonato & Morris 1992, ACM TOMS 18:360, eq. 9). The
// distance from the mean, a - (a+b)x, is taken as ay - bx, because near x = 1 the plain fraction loses half its digits.
function continuedFraction(x: number, y: number, a: number, b: number): number {
  const lead = 1 + a * y - b * x;
  let before = 0;
  let beforeScale = 1;
  let current = 1;
  let scale = lead / (1 + 1 / a);
  let value = current / scale;
  for (let n = 1; n < MOST_STEPS; n += 1) {
    const w = n * (b - n) * x;
    const width = a + 2 * n - 1;
    const alpha = (((a + n - 1) * (a + b + n - 1)) / (width * width)) * w * x;
    const beta = n + w / width + ((n + a) / (a + 2 * n + 1)) * (lead + n * (y + 1));
    const next = alpha * before + beta * current;
    const nextScale = alpha * beforeScale + beta * scale;
    const last = value;
    value = next / nextScale;
    if (Math.abs(value - last) <= 2e-16 * Math.abs(value)) break;
    before = current / nextScale;
    beforeScale = scale / nextScale;
    current = value;
    scale = 1;
  }
  return value;
}

function smallTail(x: number, y: number, a: number, b: number): number {
  return ((binomialTerm(a, a + b, x, y) * a * b) / (a + b)) * continuedFraction(x, y, a, b);
}

/**
 * The regularized incomplete beta function I_x(a, b) and its complement, for x in 0..1, y = 1 - x given apart,
 * a > 0 and b > 0; relative error about 1e-13 in the smaller tail (DLMF 8.17).
 */
export function regularizedBeta(x: number, y: number, a: number, b: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  if (x * (a + b + 2) <= a + 1) {
    const lower = Math.min(1, smallTail(x, y, a, b));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, smallTail(y, x, b, a));
  return { lower: 1 - upper, upper };
}
