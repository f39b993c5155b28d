import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hypergeometricTerm } from '../distributions/hypergeometric.ts';
import { drawnSample } from './drawn-sample.ts';
import { hypergeometricDraw } from './hypergeometric-draw.ts';
import { seededRandom } from './seeded-random.ts';

describe('seededRandom', () => {
  test('repeats itself for a seed and not for another', () => {
    const series = (seed: number): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 20 }, () => random());
    };
    expect(series(5)).toEqual(series(5));
    expect(series(5)).not.toEqual(series(6));
  });

  test('is even over 0..1, also for small neighbouring seeds', () => {
    for (const seed of [0, 1, 2, -7]) {
      const random = seededRandom(seed);
      const bins = new Array<number>(20).fill(0);
      for (let i = 0; i < 40_000; i += 1) {
        const at = Math.floor(random() * 20);
        bins[at] = (bins[at] ?? 0) + 1;
      }
      const chiSquared = bins.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
      expect(chiSquared).toBeLessThan(50);
      expect(bins).toHaveLength(20);
    }
  });
});

test('a sample is drawn without replacement', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(50), fc.integer(), (size, n, seed) => {
      const items = Array.from({ length: size }, (_, i) => i);
      const drawn = drawnSample(items, n, seededRandom(seed));
      expect(drawn).toHaveLength(Math.min(n, size));
      expect(new Set(drawn).size).toBe(drawn.length);
    }),
  );
});

test('hypergeometric draws follow their law', () => {
  const random = seededRandom(11);
  const draws = 40_000;
  const counts = new Array<number>(13).fill(0);
  for (let i = 0; i < draws; i += 1) {
    const x = hypergeometricDraw(12, 30, 70, random);
    counts[x] = (counts[x] ?? 0) + 1;
  }
  const chiSquared = counts.reduce((sum, count, x) => {
    const want = draws * hypergeometricTerm(x, 12, 30, 70);
    return want < 5 ? sum : sum + (count - want) ** 2 / want;
  }, 0);
  expect(chiSquared).toBeLessThan(35);
  expect(hypergeometricDraw(0, 5, 9, random)).toBe(0);
  expect(hypergeometricDraw(9, 5, 9, random)).toBe(5);
});
