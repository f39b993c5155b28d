import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hypergeometricTails, hypergeometricTerm } from '../distributions/hypergeometric.ts';
import { blakerAcceptability, blakerInterval } from './blaker-interval.ts';
import type { FiniteSample } from './finite-sample.ts';
import { hypergeometricInterval } from './hypergeometric-interval.ts';
import { logicalBounds } from './logical-bounds.ts';
import { midPFiniteInterval } from './mid-p-finite-interval.ts';
import { optimalInterval } from './optimal-interval.ts';
import { wilsonCountInterval, wilsonFiniteInterval } from './wilson-finite-interval.ts';

const methods = [
  { name: 'tail', interval: hypergeometricInterval, mirrored: true },
  { name: 'blaker', interval: blakerInterval, mirrored: true },
  { name: 'optimal', interval: optimalInterval, mirrored: true },
  { name: 'wilson whole', interval: wilsonCountInterval, mirrored: true },
  { name: 'mid-p', interval: midPFiniteInterval, mirrored: false },
];

const sample = fc
  .integer({ min: 1, max: 150 })
  .chain((population) => fc.record({ population: fc.constant(population), n: fc.nat(population) }))
  .chain((drawn) =>
    fc.record({ population: fc.constant(drawn.population), n: fc.constant(drawn.n), count: fc.nat(drawn.n) }),
  );
const level = fc.constantFrom(0.8, 0.9, 0.95, 0.99);
const width = (one: FiniteSample): number => {
  const { lower, upper } = hypergeometricInterval(one);
  return upper - lower;
};

describe.each(methods)('$name', ({ interval }) => {
  test('whole firms within the logical bounds, around what was seen', () => {
    fc.assert(
      fc.property(sample, level, (one, at) => {
        const { lower, upper } = interval({ ...one, level: at });
        const bounds = logicalBounds(one);
        expect(Number.isInteger(lower) && Number.isInteger(upper)).toBe(true);
        expect(lower).toBeGreaterThanOrEqual(bounds.lower);
        expect(upper).toBeLessThanOrEqual(bounds.upper);
        expect(lower).toBeLessThanOrEqual(upper);
      }),
    );
  });

  test('a census has width zero', () => {
    fc.assert(
      fc.property(sample, ({ population, count }) => {
        expect(interval({ count, n: population, population })).toEqual({ lower: count, upper: count });
      }),
    );
  });
});

test.each(methods.filter(({ mirrored }) => mirrored))('$name: calling yes no mirrors it', ({ interval }) => {
  fc.assert(
    fc.property(sample, (one) => {
      const { lower, upper } = interval(one);
      const turned = interval({ ...one, count: one.n - one.count });
      expect(turned).toEqual({ lower: one.population - upper, upper: one.population - lower });
    }),
  );
});

describe('the exact intervals', () => {
  test('are nested in level', () => {
    fc.assert(
      fc.property(sample, fc.constantFrom(hypergeometricInterval, blakerInterval), (one, interval) => {
        const narrow = interval({ ...one, level: 0.8 });
        const wide = interval({ ...one, level: 0.95 });
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      }),
    );
  });

  test('more answers with the same share never widen, nor does the widest outcome', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 2, max: 4 }), (one, times) => {
        const population = times * one.population;
        const more = { population, n: times * one.n, count: times * one.count };
        expect(width(more)).toBeLessThanOrEqual(width({ ...one, population }));
      }),
    );
    const widest = (n: number): number =>
      Math.max(...Array.from({ length: n + 1 }, (_, count) => width({ count, n, population: 48 })));
    for (let n = 0; n < 48; n += 1) expect(widest(n + 1)).toBeLessThanOrEqual(widest(n));
  });

  test('rise with the count', () => {
    for (let count = 0; count < 31; count += 1) {
      const here = hypergeometricInterval({ count, n: 31, population: 70 });
      const next = hypergeometricInterval({ count: count + 1, n: 31, population: 70 });
      expect(next.lower).toBeGreaterThanOrEqual(here.lower);
      expect(next.upper).toBeGreaterThanOrEqual(here.upper);
    }
  });

  test('tail: exactly the numbers whose tails both exceed the allowance', () => {
    fc.assert(
      fc.property(sample, (one) => {
        const open = one.n > 0 && one.n < one.population;
        const { lower, upper } = hypergeometricInterval(one);
        const bounds = logicalBounds(one);
        for (let m = bounds.lower; m <= bounds.upper; m += 1) {
          const tails = hypergeometricTails(one.count, m, one.n, one.population);
          const kept = !open || Math.min(tails.lower, tails.upper) > 0.025 * (1 + 1e-11);
          expect(kept).toBe(m >= lower && m <= upper);
        }
      }),
    );
  });

  test('blaker lies within the tail interval, and its acceptability adds up outcome by outcome', () => {
    fc.assert(
      fc.property(sample, (one) => {
        const outer = hypergeometricInterval(one);
        const inner = blakerInterval(one);
        expect(inner.lower).toBeGreaterThanOrEqual(outer.lower);
        expect(inner.upper).toBeLessThanOrEqual(outer.upper);
      }),
    );
    const small = (x: number, m: number): number => {
      const { lower, upper } = hypergeometricTails(x, m, 12, 30);
      return Math.min(lower, upper);
    };
    for (let m = 5; m <= 20; m += 1) {
      let sum = 0;
      for (let x = 0; x <= 12; x += 1)
        if (small(x, m) <= small(5, m) * (1 + 1e-9)) sum += hypergeometricTerm(x, m, 12, 30);
      expect(blakerAcceptability({ count: 5, n: 12, population: 30, level: 0.95 }, m)).toBeCloseTo(
        Math.min(1, sum),
        12,
      );
    }
  });

  test.each([20, 33, 60])('cover at least the level at every true number on a list of %i', (population) => {
    for (let n = 1; n < population; n += 3) {
      for (const interval of [hypergeometricInterval, blakerInterval, optimalInterval]) {
        const limits = Array.from({ length: n + 1 }, (_, count) => interval({ count, n, population }));
        for (let m = 0; m <= population; m += 1) {
          const coverage = limits.reduce(
            (sum, { lower, upper }, count) =>
              lower <= m && m <= upper ? sum + hypergeometricTerm(count, m, n, population) : sum,
            0,
          );
          expect(coverage).toBeGreaterThanOrEqual(0.95 - 1e-12);
        }
      }
    }
  });

  test('no answers leave everything open', () => {
    expect(hypergeometricInterval({ count: 0, n: 0, population: 80 })).toEqual({ lower: 0, upper: 80 });
    expect(hypergeometricInterval({ count: 0, n: 0, population: 0 })).toEqual({ lower: 0, upper: 0 });
    expect(wilsonFiniteInterval({ count: 0, n: 0, population: 80 })).toBeNull();
    expect(wilsonCountInterval({ count: 0, n: 0, population: 80 })).toEqual({ lower: 0, upper: 80 });
  });

  test('none of 40 of 80 firms: at most five', () => {
    expect(hypergeometricInterval({ count: 0, n: 40, population: 80 })).toEqual({ lower: 0, upper: 5 });
  });

  test('lists of 20,000 firms and more', () => {
    const { lower, upper } = hypergeometricInterval({ count: 3000, n: 8000, population: 20_000 });
    expect(hypergeometricTails(3000, lower - 1, 8000, 20_000).upper).toBeLessThanOrEqual(0.025);
    expect(hypergeometricTails(3000, lower, 8000, 20_000).upper).toBeGreaterThan(0.025);
    expect(hypergeometricTails(3000, upper + 1, 8000, 20_000).lower).toBeLessThanOrEqual(0.025);
    expect(hypergeometricTails(3000, upper, 8000, 20_000).lower).toBeGreaterThan(0.025);
  });

  test('a sample that cannot exist throws', () => {
    expect(() => hypergeometricInterval({ count: 5, n: 4, population: 10 })).toThrow(RangeError);
    expect(() => hypergeometricInterval({ count: 1, n: 11, population: 10 })).toThrow(RangeError);
    expect(() => hypergeometricInterval({ count: 1.5, n: 4, population: 10 })).toThrow(RangeError);
    expect(() => hypergeometricInterval({ count: 1, n: 4, population: 10, level: 1 })).toThrow(RangeError);
  });
});
