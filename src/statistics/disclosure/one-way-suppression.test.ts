import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leakingDifferences, refreshRule } from './differencing.ts';
import { isDominated, isPercentSensitive } from './dominance.ts';
import { isGroupDisclosure } from './group-disclosure.ts';
import { oneWaySuppression } from './one-way-suppression.ts';
import { possibleCounts } from './rounded-percentage.ts';
import { simplex } from './simplex.ts';

describe('oneWaySuppression', () => {
  test('what is hidden is never one part alone nor too few together', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 8 }), (counts) => {
        const hidden = oneWaySuppression(counts);
        const shown = counts.filter((_, i) => !hidden.includes(i));
        const together = hidden.reduce((sum, place) => sum + (counts[place] ?? 0), 0);
        const filled = counts.filter((count) => count > 0);
        expect(shown.every((count) => count === 0 || count >= 5)).toBe(true);
        if (hidden.length === 0) expect(filled.every((count) => count >= 5)).toBe(true);
        else expect(hidden.length === filled.length || (hidden.length >= 2 && together >= 5)).toBe(true);
      }),
    );
  });

  test('takes the next smallest along', () => {
    expect(oneWaySuppression([12, 3, 25, 8])).toEqual([1, 3]);
    expect(oneWaySuppression([1, 2, 30, 9])).toEqual([0, 1, 3]);
    expect(oneWaySuppression([12, 25])).toEqual([]);
    expect(oneWaySuppression([0, 3, 0])).toEqual([1]);
  });
});

describe('differencing', () => {
  const group = (from: number, to: number): Set<number> =>
    new Set(Array.from({ length: to - from }, (_, i) => from + i));

  test('a filter that leaves a few out gives those few away', () => {
    expect(leakingDifferences(group(0, 37), [group(0, 40)])).toEqual([0]);
    expect(leakingDifferences(group(0, 40), [group(0, 37), group(0, 30), group(3, 43)])).toEqual([0]);
    expect(leakingDifferences(group(0, 40), [group(0, 40)])).toEqual([]);
  });

  test('a figure is refreshed after enough answers or not at all', () => {
    expect(refreshRule({ n: 10, count: 4 }, { n: 10, count: 4 }).allowed).toBe(true);
    expect(refreshRule({ n: 10, count: 4 }, { n: 14, count: 4 }).allowed).toBe(false);
    expect(refreshRule({ n: 10, count: 4 }, { n: 15, count: 9 }).allowed).toBe(true);
    expect(refreshRule({ n: 10, count: 4 }, { n: 10, count: 5 }).allowed).toBe(false);
  });
});

test('a printed percentage can always stand for the count it came from', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), fc.integer({ min: 0, max: 2 }), (n, k, decimals) => {
      const count = Math.min(k, n);
      expect(possibleCounts(n, Number(((100 * count) / n).toFixed(decimals)), decimals)).toContain(count);
    }),
  );
});

test('group disclosure: all or nearly all the same in a small cell', () => {
  expect(isGroupDisclosure([7, 0])).toBe(true);
  expect(isGroupDisclosure([8, 1])).toBe(false);
  expect(isGroupDisclosure([12, 0])).toBe(false);
  expect(isGroupDisclosure([0, 0])).toBe(false);
});

test('dominance of nothing is no dominance', () => {
  expect(isPercentSensitive([])).toBe(false);
  expect(isDominated([0, 0], 1, 50)).toBe(false);
  expect(isPercentSensitive([40, 30, 5])).toBe(false);
  expect(isPercentSensitive([40, 30, 3])).toBe(true);
});

describe('simplex', () => {
  test('finds the optimum, no solution and no end', () => {
    const rows = [
      [1, 2, 1, 0],
      [3, 1, 0, 1],
    ];
    const outcome = simplex({ rows, right: [8, 9], cost: [-2, -3, 0, 0] });
    expect(outcome.kind).toBe('optimal');
    if (outcome.kind === 'optimal') expect(outcome.value).toBeCloseTo(-13, 9);
    expect(simplex({ rows: [[1, 1]], right: [-1], cost: [0, 0] }).kind).toBe('infeasible');
    expect(simplex({ rows: [[1, -1]], right: [0], cost: [-1, 0] }).kind).toBe('unbounded');
  });

  test('copes with rows that say the same', () => {
    const outcome = simplex({
      rows: [
        [1, 1],
        [2, 2],
        [1, 0],
      ],
      right: [5, 10, 2],
      cost: [0, 1],
    });
    expect(outcome).toMatchObject({ kind: 'optimal', solution: [2, 3] });
  });
});
