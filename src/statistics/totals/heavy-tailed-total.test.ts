import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentsOf } from '../means/moments.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { bcaInterval, percentileInterval, rescaledReplicates } from './bca-interval.ts';
import { bootstrapMeans, exhaustiveMeans } from './bootstrap-means.ts';
import { heavyTailedTotal } from './heavy-tailed-total.ts';
import { onceWinsorisedMean } from './once-winsorised-mean.ts';
import { topShare } from './top-share.ts';
import { trimmedMean } from './trimmed-mean.ts';

const amounts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 25 });

describe('heavyTailedTotal', () => {
  test('never falls below what was reported, whatever the order', () => {
    fc.assert(
      fc.property(amounts, fc.nat(60), (values, silent) => {
        const design = { population: values.length + silent, resamples: 199 };
        const total = heavyTailedTotal({ values, ...design });
        if (total === null) throw new Error('undefined');
        expect(total.total).toBeGreaterThanOrEqual(total.observedSum - 1e-6);
        if (total.interval !== null) expect(total.interval.lower).toBeGreaterThanOrEqual(total.observedSum);
        if (silent === 0) expect(total.interval).toEqual({ lower: total.observedSum, upper: total.observedSum });
        expect(heavyTailedTotal({ values: values.toReversed(), ...design })?.total).toBeCloseTo(total.total, 6);
      }),
      { numRuns: 40 },
    );
  });

  test('says the same again with the same seed', () => {
    const one = { values: [0, 0, 1200, 300, 15_000, 80, 0], population: 40, seed: 9 };
    expect(heavyTailedTotal(one)).toEqual(heavyTailedTotal(one));
    expect(heavyTailedTotal(one)?.hangsOnOne).toBe(true);
  });

  test('edges: no answers, all equal, a negative amount', () => {
    expect(heavyTailedTotal({ values: [], population: 9 })).toBeNull();
    expect(heavyTailedTotal({ values: [0, 0, 0], population: 9 })).toMatchObject({
      total: 0,
      interval: null,
      topShare: null,
      hangsOnOne: false,
    });
    expect(heavyTailedTotal({ values: [50], population: 9 })).toMatchObject({
      total: 450,
      interval: null,
      winsorisedTotal: null,
    });
    expect(() => heavyTailedTotal({ values: [-1], population: 9 })).toThrow(RangeError);
    expect(() => heavyTailedTotal({ values: [1, 2], population: 1 })).toThrow(RangeError);
  });
});

test('rescaled replicates have the variance s²/n (1-f)', () => {
  const values = [3, 8, 1, 9, 4];
  const { mean, variance } = momentsOf(values);
  if (mean === null || variance === null) throw new Error('undefined');
  const rescaled = momentsOf([...rescaledReplicates(exhaustiveMeans(values), mean, 5, 0.25)]);
  expect(((rescaled.variance ?? 0) * 3124) / 3125).toBeCloseTo((variance / 5) * 0.75, 10);
});

test('random resamples agree with all of them', () => {
  const values = [0, 0, 1200, 300, 15_000];
  const all = percentileInterval({ values, replicates: exhaustiveMeans(values), fraction: 0.2 });
  const some = percentileInterval({
    values,
    replicates: bootstrapMeans(values, 20_000, seededRandom(3)),
    fraction: 0.2,
  });
  expect(some?.lower).toBeCloseTo(all?.lower ?? 0, -2);
  expect(some?.upper).toBeCloseTo(all?.upper ?? 0, -2);
});

test('intervals of values that do not vary are undefined', () => {
  const same = { values: [4, 4], replicates: Float64Array.of(4, 4), fraction: 0 };
  expect(bcaInterval(same)).toBeNull();
  expect(percentileInterval(same)).toBeNull();
});

test('trimmed and winsorised means', () => {
  expect(trimmedMean([1, 2, 3, 4, 100], 0.2)).toMatchObject({ mean: 3, winsorisedMean: 3, df: 2 });
  expect(trimmedMean([5, 6], 0)?.mean).toBe(5.5);
  expect(trimmedMean([], 0.2)).toBeNull();
  expect(trimmedMean([7], 0.2)).toEqual({ mean: 7, winsorisedMean: 7, standardError: null, df: 0 });
  expect(onceWinsorisedMean([10, 1, 4])).toBe(3);
  expect(onceWinsorisedMean([10])).toBeNull();
  expect(topShare([0, 0])).toBeNull();
});
