import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finiteMean } from './finite-mean.ts';
import { zeroVarianceBound } from './zero-variance-bound.ts';

const mark = fc.integer({ min: 1, max: 10 });
const park = fc.record({ values: fc.array(mark, { minLength: 1, maxLength: 60 }), silent: fc.nat(200) });
const scale = { low: 1, high: 10 };

function histogram(values: readonly number[]): number[] {
  return Array.from({ length: 10 }, (_, i) => values.filter((value) => value === i + 1).length);
}

describe('finiteMean', () => {
  test('a histogram says the same as the values, in any order', () => {
    fc.assert(
      fc.property(park, ({ values, silent }) => {
        const population = values.length + silent;
        const listed = finiteMean({ values, population, ...scale });
        const turned = finiteMean({ values: values.toReversed(), population, ...scale });
        const counted = finiteMean({ marks: histogram(values), population, ...scale });
        expect(counted.method).toBe(listed.method);
        for (const other of [turned, counted]) {
          expect(other.mean ?? Number.NaN).toBeCloseTo(listed.mean ?? Number.NaN, 12);
          expect(other.interval?.lower ?? -1).toBeCloseTo(listed.interval?.lower ?? -1, 10);
          expect(other.interval?.upper ?? -1).toBeCloseTo(listed.interval?.upper ?? -1, 10);
        }
      }),
    );
  });

  test('stays within what is possible, holds the mean, nests in level and never says NaN', () => {
    fc.assert(
      fc.property(park, ({ values, silent }) => {
        const population = values.length + silent;
        const wide = finiteMean({ values, population, ...scale, level: 0.99 });
        const narrow = finiteMean({ values, population, ...scale, level: 0.8 });
        expect(JSON.stringify([wide, narrow], (_k, value) => (Number.isNaN(value) ? 'NaN' : value))).not.toContain(
          'NaN',
        );
        if (wide.interval === null || narrow.interval === null || wide.bounds === null || wide.mean === null) {
          expect(values).toHaveLength(1);
          return;
        }
        expect(wide.interval.lower).toBeGreaterThanOrEqual(wide.bounds.lower - 1e-12);
        expect(wide.interval.upper).toBeLessThanOrEqual(wide.bounds.upper + 1e-12);
        expect(wide.interval.lower).toBeLessThanOrEqual(narrow.interval.lower + 1e-12);
        expect(wide.interval.upper).toBeGreaterThanOrEqual(narrow.interval.upper - 1e-12);
        expect(narrow.interval.lower).toBeLessThanOrEqual(wide.mean + 1e-12);
        expect(narrow.interval.upper).toBeGreaterThanOrEqual(wide.mean - 1e-12);
      }),
    );
  });

  test('a census has width zero, also of one firm', () => {
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 30 }), (values) => {
        const { interval, mean, method, total } = finiteMean({ values, population: values.length, ...scale });
        expect(method).toBe('census');
        expect(interval).toEqual({ lower: mean, upper: mean });
        expect(total?.value).toBeCloseTo(
          values.reduce((sum, value) => sum + value, 0),
          9,
        );
      }),
    );
  });

  test('twice the same answers from the same list narrow the interval', () => {
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 30 }), (some) => {
        const answers = [3, ...some, 8];
        const population = 4 * answers.length;
        const once = finiteMean({ values: answers, population });
        const twice = finiteMean({ values: [...answers, ...answers], population });
        if (once.interval === null || twice.interval === null) throw new Error('undefined');
        expect(twice.interval.upper - twice.interval.lower).toBeLessThan(once.interval.upper - once.interval.lower);
      }),
    );
  });

  test('one answer of many firms, or none, has no interval', () => {
    expect(finiteMean({ values: [7], population: 20, ...scale })).toMatchObject({
      mean: 7,
      sd: null,
      interval: null,
      method: 'none',
    });
    expect(finiteMean({ marks: [], population: 20, ...scale })).toEqual({
      n: 0,
      mean: null,
      sd: null,
      standardError: null,
      df: null,
      method: 'none',
      interval: null,
      bounds: { lower: 1, upper: 10 },
      total: null,
    });
  });

  test('a constant answer is not certainty', () => {
    const { method, interval } = finiteMean({ marks: [0, 0, 0, 0, 0, 0, 0, 10], population: 40, ...scale });
    expect(method).toBe('zero-variance-bound');
    expect(interval).toEqual(zeroVarianceBound({ value: 8, n: 10, population: 40, ...scale }));
    expect(finiteMean({ values: [8, 8, 8], population: 40 })).toMatchObject({ method: 'none', interval: null });
    expect(finiteMean({ values: [0.1, 0.1, 0.1], population: 9, low: 0, high: 1 }).method).toBe('zero-variance-bound');
  });

  test('more answers than firms throw', () => {
    expect(() => finiteMean({ values: [1, 2, 3], population: 2 })).toThrow(RangeError);
  });
});
