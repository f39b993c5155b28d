import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FiniteSample } from '../shares/finite-sample.ts';
import { effectiveSampleSize, kornGraubardInterval, logitInterval } from './korn-graubard-interval.ts';
import { stratifiedMean } from './stratified-mean.ts';
import { stratifiedShare } from './stratified-share.ts';
import { collapsedStrata, mergedStratum } from './stratum.ts';

const stratum: fc.Arbitrary<FiniteSample> = fc
  .integer({ min: 1, max: 80 })
  .chain((population) => fc.record({ population: fc.constant(population), n: fc.nat(population) }))
  .chain(({ population, n }) =>
    fc.record({ population: fc.constant(population), n: fc.constant(n), count: fc.nat(n) }),
  );
const strata = fc.array(stratum, { minLength: 1, maxLength: 5 });
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe('stratifiedShare', () => {
  test('lies in 0..1 and within what is possible, wider with the level, undefined only below two answers', () => {
    fc.assert(
      fc.property(strata, (samples) => {
        const n = sumOf(samples.map((one) => one.n));
        const count = sumOf(samples.map((one) => one.count));
        const population = sumOf(samples.map((one) => one.population));
        const wide = stratifiedShare(samples, 0.95);
        const narrow = stratifiedShare(samples, 0.8);
        if (n >= 2) expect(wide).not.toBeNull();
        if (!wide?.interval || !narrow?.interval) return;
        expect(wide.interval.lower).toBeGreaterThanOrEqual(count / population - 1e-12);
        expect(wide.interval.upper).toBeLessThanOrEqual((count + population - n) / population + 1e-12);
        expect(wide.interval.lower).toBeLessThanOrEqual(narrow.interval.lower + 1e-9);
        expect(wide.interval.upper).toBeGreaterThanOrEqual(narrow.interval.upper - 1e-9);
        expect(Object.values(wide).some((value) => Number.isNaN(value))).toBe(false);
      }),
    );
  });

  test('a census counts, with width zero', () => {
    fc.assert(
      fc.property(strata, (samples) => {
        const complete = samples.map(({ count, population }) => ({ count, population, n: population }));
        const population = sumOf(complete.map((one) => one.population));
        const result = stratifiedShare(complete);
        const share = sumOf(complete.map(({ count }) => count)) / population;
        expect(result?.share).toBeCloseTo(share, 12);
        expect(result?.interval?.lower).toBeCloseTo(share, 12);
        expect(result?.interval?.upper).toBeCloseTo(share, 12);
      }),
    );
  });

  test('unequal response is made good: the share is that of the list, not of the answers', () => {
    const result = stratifiedShare([
      { count: 10, n: 20, population: 80 },
      { count: 20, n: 20, population: 20 },
    ]);
    expect(result?.share).toBeCloseTo(0.6, 12);
  });

  test('a stratum without an answer is joined to its neighbour, never dropped', () => {
    const result = stratifiedShare([
      { count: 6, n: 12, population: 40 },
      { count: 0, n: 0, population: 10 },
    ]);
    expect(result?.share).toBeCloseTo(0.5, 12);
    expect(stratifiedShare([{ count: 1, n: 1, population: 40 }])).toBeNull();
    expect(stratifiedShare([])).toBeNull();
  });
});

describe('collapsedStrata', () => {
  test('keeps every firm and every answer', () => {
    fc.assert(
      fc.property(strata, fc.integer({ min: 1, max: 8 }), (samples, least) => {
        const given = samples.map(({ population, n, count }) => {
          const mean = n === 0 ? 0 : count / n;
          return { population, n, mean, variance: n < 2 ? null : (mean * (1 - mean) * n) / (n - 1) };
        });
        const joined = collapsedStrata(given, least);
        expect(sumOf(joined.map(({ population }) => population))).toBe(
          sumOf(given.map(({ population }) => population)),
        );
        expect(sumOf(joined.map(({ n, mean }) => n * mean))).toBeCloseTo(
          sumOf(given.map(({ n, mean }) => n * mean)),
          9,
        );
        expect(joined.length === 1 || joined.every(({ n, population }) => n >= least || n === population)).toBe(true);
      }),
    );
  });

  test('a merged stratum has the variance of all its answers', () => {
    const merged = mergedStratum(
      { population: 9, n: 3, mean: 2, variance: 1 },
      { population: 8, n: 2, mean: 5.5, variance: 0.5 },
    );
    // 1, 2, 3 and 5, 6.
    expect(merged).toMatchObject({ population: 17, n: 5, mean: 3.4 });
    expect(merged.variance).toBeCloseTo(4.3, 12);
  });
});

describe('stratifiedMean', () => {
  test('one stratum is the plain mean; a complete one adds no variance', () => {
    const plain = stratifiedMean([{ population: 40, n: 12, mean: 6.5, variance: 2 }]);
    expect(plain?.standardError).toBeCloseTo(Math.sqrt((2 / 12) * (1 - 12 / 40)), 12);
    expect(plain?.df).toBeCloseTo(11, 10);
    const both = stratifiedMean([
      { population: 40, n: 12, mean: 6.5, variance: 2 },
      { population: 10, n: 10, mean: 4, variance: 9 },
    ]);
    expect(both?.totalStandardError).toBeCloseTo(plain?.totalStandardError ?? Number.NaN, 12);
  });

  test('says nothing of width where nothing varies and not all answered', () => {
    const same = stratifiedMean([{ population: 40, n: 12, mean: 7, variance: 0 }]);
    expect(same).toMatchObject({ mean: 7, df: null, interval: null });
    expect(stratifiedMean([{ population: 12, n: 12, mean: 7, variance: 0 }])?.interval).toEqual({ lower: 7, upper: 7 });
    expect(stratifiedMean([{ population: 12, n: 0, mean: 0, variance: null }])).toBeNull();
  });
});

describe('kornGraubardInterval', () => {
  const design = { share: 0.3, variance: 0.002, n: 60, df: 57 };

  test('has no certainty at 0 or 1, and full certainty at a census', () => {
    const none = kornGraubardInterval({ ...design, share: 0, variance: 0, population: 90 });
    expect(none?.lower).toBe(0);
    expect(none?.upper).toBeGreaterThan(0.01);
    expect(kornGraubardInterval({ ...design, share: 0, variance: 0, population: 60 })).toEqual({ lower: 0, upper: 0 });
    expect(effectiveSampleSize({ ...design, share: 1, variance: 0, df: 59 })).toBe(60);
  });

  test('is undefined without degrees of freedom; the logit interval also without width', () => {
    expect(kornGraubardInterval({ ...design, df: 0 })).toBeNull();
    expect(kornGraubardInterval({ ...design, n: 1 })).toBeNull();
    expect(logitInterval({ ...design, share: 1 })).toBeNull();
    expect(logitInterval({ ...design, variance: 0 })).toBeNull();
  });
});
