import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barnardTest } from './barnard-test.ts';
import { boschlooTest } from './boschloo-test.ts';
import { conditionalOddsRatio } from './conditional-odds-ratio.ts';
import { fisherTest } from './fisher-test.ts';
import type { TwoByTwo } from './two-by-two.ts';

const count = fc.integer({ min: 0, max: 12 });
const table: fc.Arbitrary<TwoByTwo> = fc.record({ a: count, b: count, c: count, d: count });

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return ways;
}

// Mean and tails of the first cell at an odds ratio, straight from the definition.
function lawAt({ a, b, c, d }: TwoByTwo, odds: number): { mean: number; lower: number; upper: number } {
  let sum = 0;
  let mean = 0;
  let lower = 0;
  let upper = 0;
  for (let x = Math.max(0, a - d); x <= Math.min(a + b, a + c); x += 1) {
    const weight = choose(a + b, x) * choose(c + d, a + c - x) * odds ** x;
    sum += weight;
    mean += weight * x;
    if (x <= a) lower += weight;
    if (x >= a) upper += weight;
  }
  return { mean: mean / sum, lower: lower / sum, upper: upper / sum };
}

describe('conditionalOddsRatio', () => {
  test('solves its own equations: the mean is what was seen, each limit has 2.5 % beyond', () => {
    fc.assert(
      fc.property(table, (one) => {
        const odds = conditionalOddsRatio(one);
        if (odds === null) return;
        const { estimate, interval } = odds;
        if (estimate > 0 && estimate < Number.POSITIVE_INFINITY)
          expect(lawAt(one, estimate).mean).toBeCloseTo(one.a, 8);
        if (interval.lower > 0) expect(lawAt(one, interval.lower).upper).toBeCloseTo(0.025, 9);
        if (interval.upper < Number.POSITIVE_INFINITY) expect(lawAt(one, interval.upper).lower).toBeCloseTo(0.025, 9);
        expect(interval.lower).toBeLessThanOrEqual(estimate);
        expect(interval.upper).toBeGreaterThanOrEqual(estimate);
      }),
    );
  });

  // Solved with 30 digits; R's fisher.test stops its root finder at 1.2e-4.
  test('the tea tasting', () => {
    const odds = conditionalOddsRatio({ a: 3, b: 1, c: 1, d: 3 });
    expect(odds?.estimate).toBeCloseTo(6.408319658199674, 11);
    expect(odds?.interval.lower).toBeCloseTo(0.211735595446579, 12);
    expect(odds?.interval.upper).toBeCloseTo(626.243530588814, 8);
  });

  test('ends of what is possible, and nothing to say when only one table is', () => {
    expect(conditionalOddsRatio({ a: 0, b: 3, c: 2, d: 2 })?.estimate).toBe(0);
    expect(conditionalOddsRatio({ a: 3, b: 0, c: 2, d: 2 })).toMatchObject({ estimate: Number.POSITIVE_INFINITY });
    expect(conditionalOddsRatio({ a: 3, b: 4, c: 0, d: 0 })).toBeNull();
  });
});

describe('exact tests', () => {
  test('swapping rows or columns changes no p value', () => {
    fc.assert(
      fc.property(table, ({ a, b, c, d }) => {
        fc.pre(a + b + c + d > 0);
        const p = fisherTest({ a, b, c, d });
        expect(fisherTest({ a: b, b: a, c: d, d: c }).p).toBeCloseTo(p.p, 11);
        expect(fisherTest({ a: c, b: d, c: a, d: b }).midP).toBeCloseTo(p.midP, 11);
        expect(p.midP).toBeLessThanOrEqual(p.p);
      }),
    );
  });

  test('Barnard and Boschloo never report less than the chance of what they call extreme, and do not mind the order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(9),
        fc.nat(9),
        (n1, n2, s, t) => {
          const groups = { x1: Math.min(s, n1), n1, x2: Math.min(t, n2), n2 };
          const turned = { x1: groups.x2, n1: n2, x2: groups.x1, n2: n1 };
          const barnard = barnardTest(groups);
          const boschloo = boschlooTest(groups);
          expect(barnard?.p).toBeGreaterThan(0);
          expect(barnard?.p).toBeLessThanOrEqual(1);
          expect(barnardTest(turned)?.p).toBeCloseTo(barnard?.p ?? 0, 6);
          expect(boschlooTest(turned)).toBeCloseTo(boschloo ?? 0, 6);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('Boschloo is never above twice the one-sided Fisher value', () => {
    const { p } = fisherTest({ a: 7, b: 12, c: 8, d: 3 });
    expect(boschlooTest({ x1: 7, n1: 15, x2: 12, n2: 15 })).toBeLessThan(p);
    expect(boschlooTest({ x1: 0, n1: 0, x2: 1, n2: 4 })).toBeNull();
    expect(barnardTest({ x1: 0, n1: 0, x2: 1, n2: 4 })).toBeNull();
    expect(barnardTest({ x1: 0, n1: 3, x2: 0, n2: 4 })).toEqual({ statistic: 0, p: 1 });
  });
});
