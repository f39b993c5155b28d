import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cronbachAlpha } from './cronbach-alpha.ts';

test('items that say the same are fully reliable', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 20 }), (marks) => {
      const result = cronbachAlpha(marks.map((mark) => [mark, mark, mark]));
      if (new Set(marks).size < 2) expect(result).toBeNull();
      else expect(result?.alpha).toBeCloseTo(1, 10);
    }),
  );
});

test('the order of items and respondents is nothing; the interval holds alpha', () => {
  const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 5, maxLength: 30 }), (rows) => {
      const here = cronbachAlpha(rows);
      const turned = cronbachAlpha(rows.toReversed().map((one) => one.toReversed()));
      expect(turned?.alpha ?? 9).toBeCloseTo(here?.alpha ?? 9, 9);
      if (here === null) return;
      expect(here.interval.lower).toBeLessThanOrEqual(here.alpha + 1e-12);
      expect(here.interval.upper).toBeGreaterThanOrEqual(here.alpha - 1e-12);
    }),
  );
});

test('is undefined with one item, one respondent or no variation; a constant item has no correlation', () => {
  expect(cronbachAlpha([])).toBeNull();
  expect(cronbachAlpha([[1], [2]])).toBeNull();
  expect(cronbachAlpha([[1, 2]])).toBeNull();
  expect(
    cronbachAlpha([
      [3, 1, 2],
      [3, 4, 4],
      [3, 2, 5],
    ])?.itemRest[0],
  ).toBeNull();
});
