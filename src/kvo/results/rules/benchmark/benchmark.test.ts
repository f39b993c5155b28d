import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../../../test/builders/gates.ts';
import { meanFigure, shareFigure } from '../figures.ts';
import { benchmarkOf, onePerPark, parkValue, quarterOf } from './benchmark.ts';

describe('the benchmark of other parks', () => {
  test('is never given under five parks', () => {
    expect(benchmarkOf('share', [0.1, 0.2, 0.3, 0.4])).toBeNull();
    expect(benchmarkOf('share', [0.12, 0.2, 0.31, 0.4, 0.58])).toEqual({
      parks: 5,
      median: 0.3,
      lower: 0.1,
      upper: 0.6,
    });
    expect(benchmarkOf('mean', [6.1, 6.4, 6.8, 7.1, 7.2, 7.9])).toEqual({ parks: 6, median: 7, lower: 6, upper: 8 });
  });

  test('tells whole steps only, whatever the parks, and holds them all', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 40 }), (values) => {
        const said = benchmarkOf('share', values);
        for (const told of [said?.median, said?.lower, said?.upper]) {
          const inSteps = (told ?? 0.01) / 0.05;
          expect(Math.abs(inSteps - Math.round(inSteps))).toBeLessThan(1e-9);
        }
        expect(said?.lower).toBeLessThanOrEqual(Math.min(...values) + 1e-9);
        expect(said?.upper).toBeGreaterThanOrEqual(Math.max(...values) - 1e-9);
        expect(said?.upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('rests on figures that the public may see, with a percentage or a mark to them', () => {
    expect(parkValue(shareFigure(12, 40, 80, 10))).toBeCloseTo(0.3, 12);
    expect(parkValue(shareFigure(6, 19, 80, 10))).toBeNull();
    expect(parkValue(shareFigure(12, 40, null, 10))).toBeNull();
    expect(parkValue(shareFigure(1, 4, 80, 10))).toBeNull();
    const scale = { low: 1, high: 10 };
    expect(parkValue(meanFigure([0, 0, 0, 0, 2, 4, 6, 3, 1, 0], scale, 60, 10))).not.toBeNull();
    expect(parkValue(meanFigure([0, 0, 0, 0, 2, 3, 2, 1, 0, 0], scale, 60, 10))).toBeNull();
  });

  test('takes the newest wave of each other park, and nothing of its own', () => {
    const waves = [
      { id: 1, parks: ['own', 'a'] },
      { id: 2, parks: ['b'] },
      { id: 3, parks: ['b', 'c'] },
      { id: 4, parks: ['c'] },
      { id: 5, parks: [] },
      { id: 6, parks: ['c'] },
    ];
    expect(onePerPark(waves, ['own']).map(({ id }) => id)).toEqual([2, 4]);
  });

  test.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-03-31', '2026-01-01'],
    ['2026-11-24', '2026-10-01'],
  ])('%s lies in the quarter of %s', (on, first) => {
    expect(quarterOf(day(on))).toBe(first);
  });
});
