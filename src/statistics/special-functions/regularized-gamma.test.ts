import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gammaQuantile } from './gamma-quantile.ts';
import { regularizedGamma } from './regularized-gamma.ts';

describe('regularizedGamma', () => {
  // Computed with 40 digits: P and Q.
  test.each([
    [0.05, 1e-6, 0.5148279545251782, 0.4851720454748218],
    [0.5, 18, 0.9999999980268247, 1.973175290075396e-9],
    [800, 700, 0.00011538460706715734, 0.9998846153929328],
    [3.5, 40, 0.9999999999999862, 1.377501829742615e-14],
    [20000, 20500, 0.9997749719643576, 0.0002250280356423413],
  ])('at shape %f and x %f', (a, x, lower, upper) => {
    const got = regularizedGamma(a, x);
    expect(Math.abs(got.lower / lower - 1)).toBeLessThan(1e-11);
    expect(Math.abs(got.upper / upper - 1)).toBeLessThan(1e-11);
  });

  test('is 0 and 1 at the ends', () => {
    expect(regularizedGamma(2, 0)).toEqual({ lower: 0, upper: 1 });
    expect(regularizedGamma(2, Number.POSITIVE_INFINITY)).toEqual({ lower: 1, upper: 0 });
  });
});

test('gammaQuantile is undone by the distribution function', () => {
  const shape = fc.double({ min: 0.2, max: 5000, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), shape, (p, a) => {
      const { lower, upper } = regularizedGamma(a, gammaQuantile(p, a));
      expect(p < 0.5 ? Math.abs(lower / p - 1) : Math.abs(upper / (1 - p) - 1)).toBeLessThan(1e-10);
    }),
  );
  expect(gammaQuantile(0, 3)).toBe(0);
  expect(gammaQuantile(1, 3)).toBe(Number.POSITIVE_INFINITY);
});
