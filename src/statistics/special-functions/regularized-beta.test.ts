import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaQuantile, betaQuantilePoint } from './beta-quantile.ts';
import { regularizedBeta } from './regularized-beta.ts';

const shape = fc.double({ min: 0.05, max: 5000, noNaN: true });
const inside = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('regularizedBeta', () => {
  // Computed with 40 digits.
  test.each([
    [0.001, 0.05, 3, 0.7618541045841059],
    [0.9, 0.5, 0.5, 0.7951672353008665],
    [0.4, 2601.5, 3900, 0.491583992967723],
    [0.5, 12000, 12001, 0.5025751345223636],
    [0.49, 12000, 12001, 0.0009931480940980463],
  ])('I_%f(%f, %f)', (x, a, b, want) => {
    expect(Math.abs(regularizedBeta(x, 1 - x, a, b).lower / want - 1)).toBeLessThan(1e-12);
  });

  test('is 0 and 1 at the ends, never NaN', () => {
    expect(regularizedBeta(0, 1, 2, 3)).toEqual({ lower: 0, upper: 1 });
    expect(regularizedBeta(1, 0, 2, 3)).toEqual({ lower: 1, upper: 0 });
  });

  test('mirrors: I_x(a, b) = 1 - I_(1-x)(b, a)', () => {
    fc.assert(
      fc.property(inside, shape, shape, (x, a, b) => {
        const here = regularizedBeta(x, 1 - x, a, b);
        const there = regularizedBeta(1 - x, x, b, a);
        expect(Math.abs(here.lower - there.upper)).toBeLessThan(1e-12);
      }),
    );
  });
});

describe('betaQuantile', () => {
  test('is undone by the distribution function on the smaller tail', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.5, noNaN: true }), shape, shape, (p, a, b) => {
        const { x, y } = betaQuantilePoint({ lower: p, upper: 1 - p }, a, b);
        fc.pre(x > 1e-290 && y > 0);
        expect(Math.abs(regularizedBeta(x, y, a, b).lower / p - 1)).toBeLessThan(1e-10);
      }),
    );
  });

  test('a shape of 0 puts everything at one end, as exact limits need', () => {
    expect(betaQuantile(0.025, 0, 21)).toBe(0);
    expect(betaQuantile(0.975, 21, 0)).toBe(1);
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
  });
});
