import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCdf } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';
import { twoSidedZ } from './two-sided-z.ts';

// Computed with 40 digits.
test.each([
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798409],
  [0.0001, -3.71901648545568],
  [0.3, -0.5244005127080407],
])('at %f', (p, want) => {
  expect(Math.abs(normalQuantile(p) / want - 1)).toBeLessThan(1e-13);
});

test('is undone by the distribution function and symmetric', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-15, max: 0.5, noNaN: true }), (p) => {
      expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(1e-12);
    }),
  );
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  expect(twoSidedZ(0.95)).toBeCloseTo(1.959963984540054, 14);
  expect(twoSidedZ(0.8)).toBeCloseTo(1.2815515655446004, 14);
  expect(twoSidedZ(0.95)).toBeCloseTo(1.959963984540054, 14);
});
