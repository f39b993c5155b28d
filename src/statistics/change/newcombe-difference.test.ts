import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectableChange } from './detectable-change.ts';
import { newcombeDifference } from './newcombe-difference.ts';

const wave = fc
  .integer({ min: 1, max: 200 })
  .chain((population) => fc.record({ population: fc.constant(population), n: fc.integer({ min: 1, max: population }) }))
  .chain(({ population, n }) =>
    fc.record({ population: fc.constant(population), n: fc.constant(n), count: fc.nat(n) }),
  );

describe('newcombeDifference', () => {
  test('holds the difference, stays in -1..1, turns over with the waves', () => {
    fc.assert(
      fc.property(wave, wave, (one, other) => {
        for (const [a, b] of [
          [one, other],
          [
            { count: one.count, n: one.n },
            { count: other.count, n: other.n },
          ],
        ] as const) {
          const here = newcombeDifference(a, b);
          const there = newcombeDifference(b, a);
          if (here === null || there === null) throw new Error('undefined');
          expect(here.interval.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
          expect(here.interval.upper).toBeLessThanOrEqual(1 + 1e-12);
          expect(here.interval.lower).toBeLessThanOrEqual(here.difference + 1e-12);
          expect(here.interval.upper).toBeGreaterThanOrEqual(here.difference - 1e-12);
          expect(there.interval.lower).toBeCloseTo(-here.interval.upper, 12);
        }
      }),
    );
  });

  test('two censuses leave no doubt; describing is never less sure than claiming a change', () => {
    fc.assert(
      fc.property(wave, wave, (one, other) => {
        const full = newcombeDifference({ ...one, population: one.n }, { ...other, population: other.n });
        expect(full?.interval).toEqual({ lower: full?.difference, upper: full?.difference });
        const described = newcombeDifference(one, other);
        const claimed = newcombeDifference({ count: one.count, n: one.n }, { count: other.count, n: other.n });
        if (described === null || claimed === null) throw new Error('undefined');
        expect(described.interval.lower).toBeGreaterThanOrEqual(claimed.interval.lower - 1e-12);
        expect(described.interval.upper).toBeLessThanOrEqual(claimed.interval.upper + 1e-12);
      }),
    );
    expect(newcombeDifference({ count: 0, n: 0 }, { count: 1, n: 2 })).toBeNull();
  });
});

describe('detectableChange', () => {
  // Share near .4, half of the firms answering both times, in points: independent and linked with correlation ½.
  test.each([
    [40, 31, 22],
    [80, 22, 15],
    [150, 16, 11],
    [300, 11, 8],
    [800, 7, 5],
  ])('on a list of %i: %i points, %i when linked', (population, independent, linked) => {
    const waves = { n1: population / 2, n2: population / 2, population, share: 0.4 };
    expect(Math.round(100 * (detectableChange(waves) ?? 0))).toBe(independent);
    expect(Math.round(100 * (detectableChange({ ...waves, linked: 0.5 }) ?? 0))).toBe(linked);
  });

  test('is nothing for two censuses described, and unknown from one answer', () => {
    expect(detectableChange({ n1: 40, n2: 40, population: 40 })).toBe(0);
    expect(detectableChange({ n1: 1, n2: 40 })).toBeNull();
    expect(detectableChange({ n1: 2, n2: 2 })).toBe(1);
  });
});
