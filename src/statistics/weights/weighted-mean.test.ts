import { describe, expect, test } from 'vitest';
import { finiteMean } from '../means/finite-mean.ts';
import { momentsOf } from '../means/moments.ts';
import { weightedMean } from './weighted-mean.ts';
import { woodruffQuantile } from './woodruff-quantile.ts';

const values = [7, 8, 6, 7, 5, 9, 7, 8, 6, 7, 4, 8];
const equal = values.map(() => 3);

describe('weightedMean', () => {
  test('with equal weights is the plain finite mean', () => {
    const plain = finiteMean({ values, population: 36 });
    const weighted = weightedMean({ values, weights: equal, fraction: 12 / 36 });
    expect(weighted?.mean).toBeCloseTo(plain.mean ?? 0, 12);
    expect(Math.sqrt(weighted?.variance ?? 0)).toBeCloseTo(plain.standardError ?? 0, 12);
    expect(weighted?.df).toBe(11);
  });

  test('over every sample of clusters the variance is right on average', () => {
    const clusters = [
      [3, 5, 4],
      [8, 9, 9],
      [2, 1, 2],
      [6, 6, 7],
      [5, 5, 8],
    ];
    const estimates: { mean: number; variance: number }[] = [];
    for (let i = 0; i < 5; i += 1) {
      for (let j = i + 1; j < 5; j += 1) {
        for (let k = j + 1; k < 5; k += 1) {
          const drawn = [i, j, k];
          const answers = drawn.flatMap((at) => clusters[at] ?? []);
          const names = drawn.flatMap((at) => [`${at}`, `${at}`, `${at}`]);
          const weighted = weightedMean({
            values: answers,
            weights: answers.map(() => 5 / 3),
            clusters: names,
            fraction: 3 / 5,
          });
          if (weighted !== null) estimates.push(weighted);
        }
      }
    }
    const means = estimates.map(({ mean }) => mean);
    const { variance = 0 } = { variance: momentsOf(means).variance ?? 0 };
    const average = momentsOf(estimates.map((estimate) => estimate.variance)).mean ?? 0;
    expect(estimates).toHaveLength(10);
    expect(average).toBeCloseTo((variance * 9) / 10, 12);
  });

  test('two factors take out what either explains', () => {
    const size = values.map((_, i) => (i % 2 === 0 ? 'small' : 'large'));
    const sector = values.map((_, i) => (i % 3 === 0 ? 'shop' : 'works'));
    const explained = values.map((_, i) => (i % 2 === 0 ? 4 : 7) + (i % 3 === 0 ? 2 : 0));
    const design = { weights: equal, fraction: 0.2 };
    expect(weightedMean({ values: explained, factors: [size, sector], ...design })?.variance).toBeLessThan(1e-20);
    const one = weightedMean({ values, factors: [size], ...design })?.variance ?? 0;
    const both = weightedMean({ values, factors: [size, sector], ...design })?.variance ?? 0;
    expect(both).toBeLessThan(one);
  });

  test('no weight, no mean; one unit, no variance; a census, no error', () => {
    expect(weightedMean({ values: [1, 2], weights: [0, 0], fraction: 0.1 })).toBeNull();
    expect(weightedMean({ values: [1], weights: [2], fraction: 0.1 })).toBeNull();
    expect(weightedMean({ values, weights: values.map(() => 1), fraction: 1 })?.variance).toBe(0);
  });
});

describe('woodruffQuantile', () => {
  const scale = { lower: 1, upper: 10 };

  test('lies around the weighted quantile, and is the quantile for a census', () => {
    const sample = { values, weights: equal, fraction: 12 / 36, population: 36 };
    const found = woodruffQuantile(sample, 0.5, scale);
    expect(found?.value).toBe(7);
    expect(found?.interval.lower).toBeGreaterThanOrEqual(5);
    expect(found?.interval.lower).toBeLessThanOrEqual(7);
    expect(found?.interval.upper).toBeGreaterThanOrEqual(7);
    expect(woodruffQuantile({ ...sample, fraction: 1, population: 12 }, 0.5, scale)?.interval).toEqual({
      lower: 7,
      upper: 7,
    });
  });

  test('weights move it', () => {
    const weights = values.map((value) => (value >= 8 ? 30 : 1));
    expect(woodruffQuantile({ values, weights, fraction: 0.1 }, 0.5, scale)?.value).toBe(8);
    expect(woodruffQuantile({ values: [], weights: [], fraction: 0.1 }, 0.5, scale)).toBeNull();
  });
});
