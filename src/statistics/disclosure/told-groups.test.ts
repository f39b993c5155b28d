import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellsSmallGroup } from './told-groups.ts';

const sets = (...places: readonly (readonly number[])[]): readonly ReadonlySet<number>[] =>
  places.map((set) => new Set(set));

const rankOf = (rows: readonly (readonly number[])[]): number => {
  let left = rows.map((row) => [...row]);
  let rank = 0;
  for (let at = 0; at < (rows[0]?.length ?? 0); at += 1) {
    const pivot = left.find((row) => Math.abs(row[at] ?? 0) > 1e-9);
    if (pivot === undefined) continue;
    rank += 1;
    left = left
      .filter((row) => row !== pivot)
      .map((row) => row.map((value, place) => value - ((row[at] ?? 0) / (pivot[at] ?? 1)) * (pivot[place] ?? 0)));
  }
  return rank;
};

/** By trying every group of fewer than `least`: it can be told when leaving it out lowers the rank. */
const tellsByTrying = (published: readonly ReadonlySet<number>[], sizes: readonly number[], least: number): boolean => {
  const matrix = (keep: (part: number) => boolean) =>
    published.map((set) => sizes.map((size, part) => (size > 0 && keep(part) && set.has(part) ? 1 : 0)));
  const rank = rankOf(matrix(() => true));
  return Array.from({ length: 2 ** sizes.length - 1 }, (_, index) => index + 1).some((mask) => {
    const size = sizes.reduce((sum, one, part) => sum + ((mask >> part) & 1 ? one : 0), 0);
    return size > 0 && size < least && rankOf(matrix((part) => ((mask >> part) & 1) === 0)) < rank;
  });
};

describe('tellsSmallGroup', () => {
  test('finds the rest of a total', () => {
    expect(tellsSmallGroup(sets([0, 1], [0]), [10, 3], 5)).toBe(true);
    expect(tellsSmallGroup(sets([0, 1], [0]), [10, 5], 5)).toBe(false);
  });

  test('finds what takes three sums', () => {
    // Two sub-areas by size class: all large classes but one are known, and the class itself.
    expect(tellsSmallGroup(sets([0, 1, 2], [0], [1]), [9, 9, 2], 5)).toBe(true);
    expect(tellsSmallGroup(sets([0, 1, 2, 3], [0], [1]), [9, 9, 2, 4], 5)).toBe(false);
  });

  test('an overlap that no sum reaches is left alone', () => {
    expect(tellsSmallGroup(sets([0, 1, 2, 3], [0, 1], [0, 2]), [2, 8, 8, 8], 5)).toBe(false);
  });

  test('parts without respondents tell nothing', () => {
    expect(tellsSmallGroup(sets([0, 1], [0]), [10, 0], 5)).toBe(false);
  });

  test('never calls safe what trying every small group finds', () => {
    let same = 0;
    let all = 0;
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 7 }),
        fc.array(fc.nat(127), { minLength: 1, maxLength: 5 }),
        (sizes, masks) => {
          const published = masks.map(
            (mask) => new Set(sizes.flatMap((_, part) => ((mask >> part) & 1 ? [part] : []))),
          );
          const tried = tellsByTrying(published, sizes, 5);
          const told = tellsSmallGroup(published, sizes, 5);
          all += 1;
          if (told === tried) same += 1;
          if (tried) expect(told).toBe(true);
        },
      ),
      { numRuns: 600 },
    );
    // Cautious is one thing, hiding everything another.
    expect(same / all).toBeGreaterThan(0.9);
  });
});
