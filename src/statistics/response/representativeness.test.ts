import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marginOfError, waldMarginOfError } from './margin-of-error.ts';
import { representativeness } from './representativeness.ts';
import { requiredAnswers } from './required-answers.ts';
import { estimatedResponseRate, responseRate } from './response-rate.ts';
import { worstCaseBounds } from './worst-case-bounds.ts';

const scale = { lower: 1, upper: 10 };

describe('representativeness', () => {
  test('is perfect exactly when every class answers equally, whatever their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 5 }),
        (sizes, part) => {
          const even = sizes.map((size) => ({ population: 5 * size, n: part * size }));
          const result = representativeness(even, scale);
          expect(result?.indicator).toBeCloseTo(1, 12);
          expect(result?.largestBias).toBeCloseTo(0, 12);
          const uneven = even.map((one, i) => (i === 0 ? { ...one, n: 0 } : one));
          const turned = representativeness(uneven.toReversed(), scale);
          expect(turned?.indicator).toBeCloseTo(representativeness(uneven, scale)?.indicator ?? 0, 12);
        },
      ),
    );
  });

  test('nobody answered: no variation to speak of', () => {
    expect(representativeness([{ population: 20, n: 0 }], scale)).toMatchObject({
      responseRate: 0,
      variation: null,
      largestBias: null,
    });
    expect(representativeness([{ population: 1, n: 1 }], scale)).toBeNull();
  });
});

test('response rates keep unknown firms in, or their eligible part', () => {
  expect(responseRate({ completes: 40, list: 100, ineligible: 20 })).toBe(0.5);
  expect(responseRate({ completes: 0, list: 5, ineligible: 5 })).toBeNull();
  const disposition = { completes: 40, list: 120, ineligible: 20, unknownEligibility: 20 };
  expect(estimatedResponseRate(disposition)).toBeCloseTo(40 / (80 + (20 * 80) / 100), 12);
  expect(estimatedResponseRate({ completes: 0, list: 3, unknownEligibility: 3 })).toBe(0);
});

test('worst-case bounds hold the truth of every completion', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 40 }),
      fc.nat(40),
      (firms, silent) => {
        const n = Math.max(0, firms.length - silent);
        const answers = firms.slice(0, n);
        const mean = n === 0 ? 0 : answers.reduce((sum, value) => sum + value, 0) / n;
        const bounds = worstCaseBounds({ mean, n, population: firms.length, scale });
        const truth = firms.reduce((sum, value) => sum + value, 0) / firms.length;
        expect(bounds?.lower).toBeLessThanOrEqual(truth + 1e-12);
        expect(bounds?.upper).toBeGreaterThanOrEqual(truth - 1e-12);
        if (n === firms.length) expect(bounds?.upper).toBeCloseTo(bounds?.lower ?? 0, 12);
      },
    ),
  );
  expect(worstCaseBounds({ mean: 0, n: 0, population: 0, scale })).toBeNull();
});

describe('margins', () => {
  test('shrink with every answer and vanish at a census', () => {
    for (let n = 1; n < 60; n += 1) {
      expect(marginOfError({ n: n + 1, population: 60 }) ?? 1).toBeLessThan(marginOfError({ n, population: 60 }) ?? 0);
    }
    expect(marginOfError({ n: 60, population: 60 })).toBe(0);
    expect(waldMarginOfError({ n: 60, population: 60 })).toBe(0);
    expect(marginOfError({ n: 0, population: 60 })).toBeNull();
    expect(waldMarginOfError({ n: 0, population: 60 })).toBeNull();
  });

  test('the required number is the first that does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.double({ min: 0.02, max: 0.3, noNaN: true }),
        (population, margin) => {
          const n = requiredAnswers(margin, population);
          expect(marginOfError({ n, population }) ?? 1).toBeLessThanOrEqual(margin);
          if (n > 1) expect(marginOfError({ n: n - 1, population }) ?? 0).toBeGreaterThan(margin);
        },
      ),
    );
  });
});
