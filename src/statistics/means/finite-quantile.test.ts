import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finiteQuantile, finiteQuantileRanks, sampleQuantile } from './finite-quantile.ts';

function* subsets(population: number, n: number, from = 0): Generator<number[]> {
  if (n === 0) yield [];
  for (let first = from; n > 0 && first <= population - n; first += 1) {
    for (const rest of subsets(population, n - 1, first + 1)) yield [first, ...rest];
  }
}

describe('finiteQuantile', () => {
  test.each([
    [0.5, 5, 9],
    [0.5, 4, 12],
    [0.25, 6, 11],
    [0.9, 7, 12],
  ])('q %f with %i of %i: every sample of the list, counted out', (q, n, population) => {
    const firms = Array.from({ length: population }, (_, i) => i);
    const truth = sampleQuantile(firms, q) ?? Number.NaN;
    const lowest = firms[Math.max(0, Math.ceil(q * population - 1e-9) - 1)] ?? 0;
    const highest = firms[Math.min(population - 1, Math.floor(q * population + 1e-9))] ?? 0;
    let held = 0;
    let both = 0;
    let all = 0;
    for (const chosen of subsets(population, n)) {
      const found = finiteQuantile(chosen, { q, population }, { lower: -1, upper: population });
      all += 1;
      if (found !== null && found.interval.lower <= truth && truth <= found.interval.upper) held += 1;
      if (found !== null && found.interval.lower <= lowest && highest <= found.interval.upper) both += 1;
    }
    expect(held / all).toBeGreaterThanOrEqual(0.95);
    expect(both / all).toBeCloseTo(finiteQuantileRanks({ q, n, population }).coverage, 12);
  });

  test('a census gives the quantile itself; order of the answers is nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 40 }),
        fc.nat(60),
        (values, silent) => {
          const design = { q: 0.5, population: values.length + silent };
          const here = finiteQuantile(values, design, { lower: 1, upper: 10 });
          const there = finiteQuantile(values.toReversed(), design, { lower: 1, upper: 10 });
          expect(there).toEqual(here);
          if (here === null) throw new Error('undefined');
          expect(here.interval.lower).toBeLessThanOrEqual(here.value);
          expect(here.interval.upper).toBeGreaterThanOrEqual(here.value);
          if (silent === 0) expect(here.interval).toEqual({ lower: here.value, upper: here.value });
        },
      ),
    );
  });

  test('a side that cannot be bounded takes the end of the scale, no answers give nothing', () => {
    expect(finiteQuantile([4, 6], { q: 0.5, population: 50 }, { lower: 1, upper: 10 })?.interval).toEqual({
      lower: 1,
      upper: 10,
    });
    expect(finiteQuantile([], { q: 0.5, population: 50 }, { lower: 1, upper: 10 })).toBeNull();
  });

  test('a quantile that is whole but for rounding counts as whole', () => {
    expect(finiteQuantileRanks({ q: 0.29, n: 100, population: 100 })).toMatchObject({ lower: 29, upper: 30 });
  });
});
