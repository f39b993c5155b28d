import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hypergeometricTails, hypergeometricTerm } from './hypergeometric.ts';

const draw = fc
  .record({
    population: fc.integer({ min: 1, max: 400 }),
    a: fc.double({ min: 0, max: 1, noNaN: true }),
    b: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ population, a, b }) => ({
    population,
    marked: Math.round(a * population),
    drawn: Math.round(b * population),
  }));

function choose(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 1; i <= k; i += 1) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

describe('hypergeometric', () => {
  test('the probabilities add to one and to the tails', () => {
    fc.assert(
      fc.property(draw, ({ population, marked, drawn }) => {
        let sum = 0;
        for (let x = 0; x <= drawn; x += 1) {
          const term = hypergeometricTerm(x, marked, drawn, population);
          const { lower, upper } = hypergeometricTails(x, marked, drawn, population);
          sum += term;
          expect(Math.abs(lower - sum)).toBeLessThan(1e-12);
          expect(Math.abs(lower + upper - term - 1)).toBeLessThan(1e-12);
        }
        expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
      }),
      { numRuns: 60 },
    );
  });

  test('agrees with whole-number arithmetic on a list of 3,000', () => {
    const want = Number((choose(700, 230) * choose(2300, 670) * 10n ** 30n) / choose(3000, 900)) / 1e30;
    expect(Math.abs(hypergeometricTerm(230, 700, 900, 3000) / want - 1)).toBeLessThan(1e-12);
  });

  test('marking and drawing can change places', () => {
    fc.assert(
      fc.property(draw, fc.nat(400), ({ population, marked, drawn }, x) => {
        const one = hypergeometricTerm(x, marked, drawn, population);
        const other = hypergeometricTerm(x, drawn, marked, population);
        expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-12 * one);
      }),
    );
  });

  test('an empty list, a draw of nothing and a draw of all', () => {
    expect(hypergeometricTerm(0, 0, 0, 0)).toBe(1);
    expect(hypergeometricTails(0, 5, 0, 20)).toEqual({ lower: 1, upper: 1 });
    expect(hypergeometricTails(5, 5, 20, 20)).toEqual({ lower: 1, upper: 1 });
    expect(hypergeometricTails(4, 5, 20, 20)).toEqual({ lower: 0, upper: 1 });
    expect(hypergeometricTails(6, 5, 20, 20)).toEqual({ lower: 1, upper: 0 });
  });
});
