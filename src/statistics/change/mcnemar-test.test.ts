import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signedRankCdf } from '../distributions/signed-rank-cdf.ts';
import { hodgesLehmann } from './hodges-lehmann.ts';
import { mcNemarTest } from './mcnemar-test.ts';
import { pairedMeanDifference } from './paired-mean-difference.ts';
import { pairedShareDifference } from './paired-share-difference.ts';
import { signedRankTest } from './signed-rank-test.ts';

const count = fc.integer({ min: 0, max: 40 });
const paired = fc.record({ both: count, onlyFirst: count, onlySecond: count, neither: count });

describe('linked yes and no', () => {
  test('turning the waves over turns the change over and keeps the p values', () => {
    fc.assert(
      fc.property(paired, (counts) => {
        const turned = { ...counts, onlyFirst: counts.onlySecond, onlySecond: counts.onlyFirst };
        expect(mcNemarTest(turned)).toEqual(mcNemarTest(counts));
        const here = pairedShareDifference(counts);
        const there = pairedShareDifference(turned);
        if (here === null || there === null) {
          expect(counts.both + counts.onlyFirst + counts.onlySecond + counts.neither).toBe(0);
          return;
        }
        for (const method of ['wald', 'squareAndAdd', 'method10', 'tango'] as const) {
          expect(there[method].lower).toBeCloseTo(-here[method].upper, 9);
          expect(here[method].lower).toBeLessThanOrEqual(here.difference + 1e-9);
          expect(here[method].upper).toBeGreaterThanOrEqual(here.difference - 1e-9);
          if (method !== 'wald') expect(Math.abs(here[method].upper)).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  test('mid-p lies below exact; all p values within 0..1', () => {
    fc.assert(
      fc.property(paired, (counts) => {
        const test = mcNemarTest(counts);
        expect(test.midP).toBeLessThanOrEqual(test.pExact + 1e-12);
        for (const p of [test.midP, test.pExact, test.pAsymptotic, test.pContinuityCorrected]) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('nobody changed, everybody changed, nobody linked', () => {
    expect(pairedShareDifference({ both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 })).toBeNull();
    const all = pairedShareDifference({ both: 0, onlyFirst: 12, onlySecond: 0, neither: 0 });
    expect(all?.difference).toBe(1);
    expect(all?.tango.upper).toBe(1);
    expect(all?.tango.lower).toBeLessThan(1);
  });
});

describe('linked marks', () => {
  test('without ties or zeros the signed-rank value is the tabled one', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 14 }), (signs) => {
        const differences = signs.map((up, i) => (up ? i + 1 : -i - 1));
        const { v, pExact } = signedRankTest(differences);
        const small = Math.min(v, (signs.length * (signs.length + 1)) / 2 - v);
        expect(pExact).toBeCloseTo(Math.min(1, 2 * signedRankCdf(small, signs.length)), 12);
      }),
    );
  });

  test('changing every sign changes no p value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 40 }),
        fc.constantFrom('pratt', 'dropped'),
        (differences, rule) => {
          const here = signedRankTest(differences, rule);
          const there = signedRankTest(
            differences.map((difference) => -difference),
            rule,
          );
          expect(there.pExact).toBeCloseTo(here.pExact ?? -1, 11);
          expect(here.pExact).toBeLessThanOrEqual(1);
          expect(there.pAsymptotic ?? -1).toBeCloseTo(here.pAsymptotic ?? -1, 11);
        },
      ),
    );
  });

  test('edges: no pairs, no difference, too many pairs', () => {
    expect(signedRankTest([])).toEqual({ n: 0, zeros: 0, v: 0, pExact: 1, pAsymptotic: null });
    expect(signedRankTest([0, 0])).toEqual({ n: 2, zeros: 2, v: 0, pExact: 1, pAsymptotic: null });
    expect(signedRankTest(Array.from({ length: 500 }, (_, i) => (i % 2 === 0 ? 1 : -1))).pExact).toBeNull();
    expect(signedRankTest([0.3 - 0.2, 0.2 - 0.1]).v).toBe(3);
    expect(hodgesLehmann([])).toBeNull();
    expect(hodgesLehmann([1, 5])).toBe(3);
    expect(pairedMeanDifference([])).toBeNull();
    expect(pairedMeanDifference([2])).toEqual({ difference: 2, test: null });
    expect(pairedMeanDifference([2, 2, 2])).toEqual({ difference: 2, test: null });
  });
});
