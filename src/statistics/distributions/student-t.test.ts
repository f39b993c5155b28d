import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from './normal-quantile.ts';
import { studentTCdf, studentTQuantile, studentTTwoSided } from './student-t.ts';

const df = fc.double({ min: 0.5, max: 1e6, noNaN: true });

describe('studentTQuantile', () => {
  // Computed with 40 digits.
  test.each([
    [1e-12, 799, -7.147111789855012],
    [0.0125, 7.5, -2.7927903765185262],
    [0.3, 1_000_000, -0.5244006798602089],
    [0.001, 20_000, -3.0906398618543305],
    [1e-6, 3, -103.29946778041933],
  ])('at %f with %f degrees of freedom', (p, degrees, want) => {
    expect(Math.abs(studentTQuantile(p, degrees) / want - 1)).toBeLessThan(1e-11);
    expect(studentTQuantile(1 - p, degrees) / -want).toBeCloseTo(1, 4);
  });

  test('is undone by the distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-10, max: 0.499, noNaN: true }), df, (p, degrees) => {
        expect(Math.abs(studentTCdf(studentTQuantile(p, degrees), degrees) / p - 1)).toBeLessThan(1e-10);
      }),
    );
  });

  test('is the normal one without end of degrees of freedom', () => {
    expect(studentTQuantile(0.025, Number.POSITIVE_INFINITY)).toBe(normalQuantile(0.025));
    expect(studentTQuantile(0.5, 4)).toBe(0);
    expect(studentTQuantile(0, 4)).toBe(Number.NEGATIVE_INFINITY);
    expect(studentTQuantile(1, 4)).toBe(Number.POSITIVE_INFINITY);
  });
});

test('the two tails of a t value add to one', () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 50, noNaN: true }), df, (t, degrees) => {
      expect(studentTCdf(t, degrees) + studentTCdf(-t, degrees)).toBeCloseTo(1, 13);
      expect(studentTTwoSided(t, degrees)).toBeCloseTo(2 * studentTCdf(-Math.abs(t), degrees), 13);
    }),
  );
});
