import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentsOf } from '../means/moments.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { polyaCompletions, polyaDraw, polyaMeanVariance, polyaPosterior } from './polya-posterior.ts';

test('every completion adds to the list and stands for each respondent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 6 }), (n, extra) => {
      const all = [...polyaCompletions(n, n + extra)];
      const keys = new Set(all.map((counts) => counts.join()));
      expect(keys.size).toBe(all.length);
      for (const counts of all) {
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n + extra);
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
      }
    }),
  );
  expect([...polyaCompletions(0, 3)]).toEqual([]);
});

test('a draw fills every stratum to its own size', () => {
  const strata = [
    { members: [0, 1, 2], population: 10 },
    { members: [3, 4], population: 2 },
    { members: [], population: 5 },
  ];
  const counts = polyaDraw(strata, seededRandom(1));
  expect([...counts.slice(0, 3)].reduce((sum, count) => sum + count, 0)).toBe(10);
  expect([...counts.slice(3)]).toEqual([1, 1]);
});

test('drawn means have the mean and variance that enumeration gives, and the same seed the same draws', () => {
  const values = [4, 7, 9, 3, 8, 8];
  const stratum = { members: values.map((_, i) => i), population: 24 };
  const mean = (counts: Int32Array): number => values.reduce((sum, value, i) => sum + value * (counts[i] ?? 0), 0) / 24;
  const draws = polyaPosterior([stratum], mean, 20_000, seededRandom(7));
  const { variance = 0 } = { variance: momentsOf(values).variance ?? 0 };
  const exact = polyaMeanVariance(variance, 6, 24);
  const seen = momentsOf([...draws]);
  expect(Math.abs((seen.mean ?? 0) - 6.5)).toBeLessThan(4 * Math.sqrt(exact / 20_000));
  expect(Math.abs((seen.variance ?? 0) / exact - 1)).toBeLessThan(0.05);
  expect(polyaPosterior([stratum], mean, 5, seededRandom(7))).toEqual(draws.slice(0, 5));
});

test('a census has no spread', () => {
  const draws = polyaPosterior([{ members: [0, 1], population: 2 }], (counts) => counts[0] ?? 0, 20, seededRandom(2));
  expect(new Set(draws)).toEqual(new Set([1]));
  expect(polyaMeanVariance(4, 9, 9)).toBe(0);
});
