import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brunnerMunzelTest } from './brunner-munzel-test.ts';
import { kruskalWallisTest } from './kruskal-wallis-test.ts';
import { midRanks, tieTerm } from './mid-ranks.ts';
import { ordinalComparison } from './ordinal-comparison.ts';
import { rankSumLaw } from './rank-sum-law.ts';
import { rankSumTest } from './rank-sum-test.ts';
import { cliffsDelta, stochasticSuperiority } from './stochastic-superiority.ts';

const answers = (most: number) => fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: most });

// Every way to pick who is in the first sample.
function bruteP(x: readonly number[], y: readonly number[]): number {
  const ranks = midRanks([...x, ...y]);
  const centre = (x.length * (ranks.length + 1)) / 2;
  const off = Math.abs(ranks.slice(0, x.length).reduce((sum, rank) => sum + rank, 0) - centre);
  let all = 0;
  let extreme = 0;
  for (let pattern = 0; pattern < 2 ** ranks.length; pattern += 1) {
    const chosen = ranks.filter((_, i) => (pattern >> i) & 1);
    if (chosen.length !== x.length) continue;
    all += 1;
    if (Math.abs(chosen.reduce((sum, rank) => sum + rank, 0) - centre) >= off - 1e-9) extreme += 1;
  }
  return extreme / all;
}

describe('rankSumTest', () => {
  test('its exact value counts every division of the answers', () => {
    fc.assert(
      fc.property(answers(5), answers(6), (x, y) => {
        expect(rankSumTest(x, y)?.pExact).toBeCloseTo(bruteP(x, y), 11);
      }),
      { numRuns: 40 },
    );
  });

  test('changing the samples over changes no p value', () => {
    fc.assert(
      fc.property(answers(20), answers(12), (x, y) => {
        const here = rankSumTest(x, y);
        const there = rankSumTest(y, x);
        expect(there?.pExact ?? -1).toBeCloseTo(here?.pExact ?? -1, 10);
        expect(there?.pAsymptotic ?? -1).toBeCloseTo(here?.pAsymptotic ?? -1, 10);
        expect((here?.w ?? 0) + (there?.w ?? 0)).toBeCloseTo(x.length * y.length, 10);
      }),
    );
  });

  test('large samples have no exact value, equal answers no approximate one, an empty sample none', () => {
    const many = Array.from({ length: 300 }, (_, i) => i % 5);
    expect(rankSumTest(many, many)).toMatchObject({ pExact: null, pAsymptotic: 1 });
    expect(rankSumTest([3, 3], [3])).toEqual({ w: 1, pAsymptotic: null, pContinuityCorrected: null, pExact: 1 });
    expect(rankSumTest([], [1])).toBeNull();
  });

  test('the law of the sum adds to one', () => {
    const law = rankSumLaw(midRanks([1, 1, 2, 3, 3, 3, 4, 5]), 3);
    expect(law.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 13);
  });
});

test('stochastic superiority is the share of pairs, and turns over with the samples', () => {
  fc.assert(
    fc.property(answers(12), answers(12), (x, y) => {
      const pairs = x.flatMap((a) => y.map((b) => (a < b ? 1 : a === b ? 0.5 : 0)));
      const theta = pairs.reduce((sum: number, part) => sum + part, 0) / pairs.length;
      expect(stochasticSuperiority(x, y)).toBeCloseTo(theta, 12);
      expect(stochasticSuperiority(y, x)).toBeCloseTo(1 - theta, 12);
      expect(cliffsDelta(x, y)).toBeCloseTo(1 - 2 * theta, 12);
    }),
  );
  expect(stochasticSuperiority([], [1])).toBeNull();
  expect(cliffsDelta([1], [])).toBeNull();
});

describe('brunnerMunzelTest', () => {
  test('is undefined when the samples do not overlap or are single answers', () => {
    expect(brunnerMunzelTest([1, 1, 2], [4, 5, 5])).toBeNull();
    expect(brunnerMunzelTest([1], [2, 3])).toBeNull();
    expect(brunnerMunzelTest([3, 3, 3], [3, 3])).toBeNull();
  });

  test('any rising relabelling of the answers leaves it as it is', () => {
    fc.assert(
      fc.property(answers(15), answers(15), (x, y) => {
        const cube = (values: readonly number[]): number[] => values.map((value) => value ** 3 + 7);
        expect(brunnerMunzelTest(cube(x), cube(y))).toEqual(brunnerMunzelTest(x, y));
      }),
    );
  });
});

describe('ordinalComparison', () => {
  const low = [1, 1, 2, 2, 2, 3, 3, 3, 4, 5];
  const high = [2, 3, 3, 3, 4, 4, 4, 5, 5, 5];

  test('Brunner and Munzel from ten each, the exact test below and where groups part', () => {
    expect(ordinalComparison(low, high)?.method).toBe('brunner-munzel');
    expect(ordinalComparison(low.slice(1), high)).toMatchObject({ method: 'exact-rank-sum', interval: null });
    const apart = ordinalComparison(
      low,
      low.map((value) => value + 10),
    );
    expect(apart).toMatchObject({ theta: 1, method: 'exact-rank-sum', interval: null });
    expect(apart?.p).toBeCloseTo(2 / 184_756, 12);
    expect(ordinalComparison([], high)).toBeNull();
  });

  test('shows theta within 0..1', () => {
    const nearly = ordinalComparison(low, [3, ...low.slice(1).map((value) => value + 4)]);
    expect(nearly?.interval?.upper).toBeLessThanOrEqual(1);
  });
});

describe('kruskalWallisTest', () => {
  test('does not mind the order of groups; two groups give the rank-sum test', () => {
    fc.assert(
      fc.property(answers(10), answers(10), (x, y) => {
        const test = kruskalWallisTest([x, y]);
        const ranks = rankSumTest(x, y);
        expect(test?.p ?? -1).toBeCloseTo(ranks?.pAsymptotic ?? -1, 9);
        expect(kruskalWallisTest([y, x])?.statistic ?? -1).toBeCloseTo(test?.statistic ?? -1, 9);
      }),
    );
    expect(kruskalWallisTest([[1, 2], []])).toBeNull();
    expect(kruskalWallisTest([[3, 3], [3]])).toBeNull();
  });
});

test('ties share the mean of their places', () => {
  expect(midRanks([3, 1, 3, 2])).toEqual([3.5, 1, 3.5, 2]);
  expect(midRanks([])).toEqual([]);
  expect(tieTerm([1, 1, 1, 2, 2, 3])).toBe(24 + 6);
});
