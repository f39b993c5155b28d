import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageInGroups } from './average-in-groups.ts';

const counted = (values: readonly number[]): ReadonlyMap<number, number> => {
  const given = new Map<number, number>();
  for (const value of values) given.set(value, (given.get(value) ?? 0) + 1);
  return given;
};

describe('averageInGroups', () => {
  test('hides the largest among its neighbours and leaves what many gave as it is', () => {
    const means = averageInGroups(counted([0, 0, 0, 0, 0, 10, 20, 30, 40, 50_000]), 5);
    expect(means.get(0)).toBe(0);
    expect(means.get(50_000)).toBe(10_020);
    expect(means.get(10)).toBe(10_020);
  });

  test('joins what is left over to the group before it', () => {
    const means = averageInGroups(counted([1, 2, 3, 4, 5, 6, 7]), 5);
    expect(new Set(means.values())).toEqual(new Set([4]));
  });

  test('keeps the sum, and leaves no number that fewer than five share', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 5, maxLength: 80 }), (values) => {
        const means = averageInGroups(counted(values), 5);
        const told = values.map((value) => means.get(value) ?? Number.NaN);
        const sum = (some: readonly number[]): number => some.reduce((total, value) => total + value, 0);
        expect(sum(told)).toBeCloseTo(sum(values), 3);
        for (const count of counted(told).values()) expect(count).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
