import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPosterior, stratifiedCountPosterior } from './count-posterior.ts';
import { posteriorSummary } from './posterior-summary.ts';

const sample = fc
  .integer({ min: 1, max: 300 })
  .chain((population) => fc.record({ population: fc.constant(population), n: fc.nat(population) }))
  .chain(({ population, n }) =>
    fc.record({ population: fc.constant(population), n: fc.constant(n), count: fc.nat(n) }),
  );

describe('countPosterior', () => {
  test('adds to one, with the mean of the formula (k+1)(N+2)/(n+2) - 1', () => {
    fc.assert(
      fc.property(sample, (one) => {
        const posterior = countPosterior(one);
        expect(posterior.probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
        const { mean, interval } = posteriorSummary(posterior, one.population);
        expect(mean).toBeCloseTo(((one.count + 1) * (one.population + 2)) / (one.n + 2) - 1, 8);
        expect(interval.lower).toBeGreaterThanOrEqual(one.count);
        expect(interval.upper).toBeLessThanOrEqual(one.population - one.n + one.count);
      }),
    );
  });

  test('a census leaves one value', () => {
    expect(posteriorSummary(countPosterior({ count: 7, n: 20, population: 20 }), 20)).toEqual({
      mean: 7,
      sd: 0,
      interval: { lower: 7, upper: 7 },
      majority: 0,
    });
  });

  test('a list of 20,000 firms neither overflows nor underflows', () => {
    const { mean, sd, majority } = posteriorSummary(
      countPosterior({ count: 4000, n: 8000, population: 20_000 }),
      20_000,
    );
    expect(mean).toBeCloseTo(10_000, 6);
    expect(sd).toBeGreaterThan(80);
    expect(majority).toBeCloseTo(0.5, 2);
  });
});

describe('stratifiedCountPosterior', () => {
  test('one stratum is the plain posterior with the same prior', () => {
    const one = { count: 3, n: 10, population: 50 };
    const plain = countPosterior(one, { yes: 0.5, no: 0.5 });
    const stratified = stratifiedCountPosterior([one]);
    expect(stratified.first).toBe(plain.first);
    stratified.probabilities.forEach((p, i) => {
      expect(p).toBeCloseTo(plain.probabilities[i] ?? Number.NaN, 14);
    });
  });

  test('means and variances of strata add, whatever their order', () => {
    const strata = [
      { count: 3, n: 10, population: 50 },
      { count: 5, n: 6, population: 9 },
      { count: 0, n: 4, population: 4 },
    ];
    const parts = strata.map((one) => posteriorSummary(countPosterior(one, { yes: 0.5, no: 0.5 }), one.population));
    const whole = posteriorSummary(stratifiedCountPosterior(strata), 63);
    const turned = posteriorSummary(stratifiedCountPosterior(strata.toReversed()), 63);
    expect(whole.mean).toBeCloseTo(
      parts.reduce((sum, { mean }) => sum + mean, 0),
      10,
    );
    expect(whole.sd ** 2).toBeCloseTo(
      parts.reduce((sum, { sd }) => sum + sd * sd, 0),
      8,
    );
    expect(turned.interval).toEqual(whole.interval);
  });
});
