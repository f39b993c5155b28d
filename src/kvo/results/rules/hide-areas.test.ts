import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenGroups } from './hide-areas.ts';

const hidden = (counts: readonly number[], unplaced = 0): readonly number[] =>
  [...hiddenGroups(counts, unplaced, 5)].sort((a, b) => a - b);

describe('hiddenGroups', () => {
  test.each([
    [[11, 9, 6, 8], 0, []],
    [[11, 9, 6, 2], 0, [2, 3]],
    [[11, 9, 2, 2], 0, [1, 2, 3]],
    [[11, 9, 3, 2], 0, [2, 3]],
    [[11, 9, 6, 0], 0, []],
    [[11, 9, 6, 0], 3, [2]],
    [[11, 9, 6, 0], 5, []],
    [[11, 9, 6, 2], 4, [3]],
    [[3], 0, [0]],
    [[], 2, []],
  ])('%j with %i unplaced hides %j', (counts, unplaced, expected) =>
    expect(hidden(counts, unplaced)).toEqual(expected),
  );

  test('whatever the groups: none shown under five, and what is left over is nothing, five or more, and never a single group', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 8 }), fc.nat(8), (counts, unplaced) => {
        const gone = hiddenGroups(counts, unplaced, 5);
        const shown = counts.filter((count, index) => !gone.has(index) && count > 0);
        for (const count of shown) expect(count).toBeGreaterThanOrEqual(5);
        const rest = [...gone].reduce((sum, index) => sum + (counts[index] ?? 0), unplaced);
        if (shown.length > 0 && rest > 0) {
          expect(rest).toBeGreaterThanOrEqual(5);
          expect(gone.size === 1 && unplaced === 0).toBe(false);
        }
      }),
    );
  });
});
