import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Adjustment } from './adjusted-p.ts';
import { adjustedP } from './adjusted-p.ts';
import { falseCoverageLevel } from './false-coverage-level.ts';

const adjustments: Adjustment[] = ['bonferroni', 'holm', 'hochberg', 'benjamini-hochberg', 'benjamini-yekutieli'];
const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 25 });
const values = (adjusted: readonly (number | null)[]): number[] => adjusted.map((p) => p ?? Number.NaN);

test.each(adjustments)('%s: never below the raw value, never above 1, in the same order', (adjustment) => {
  fc.assert(
    fc.property(family, (p) => {
      const adjusted = values(adjustedP(p, adjustment));
      const order = p
        .map((value, i) => ({ value, after: adjusted[i] ?? Number.NaN }))
        .sort((a, b) => a.value - b.value);
      order.forEach(({ value, after }, i) => {
        expect(after).toBeGreaterThanOrEqual(value * (1 - 1e-12));
        expect(after).toBeLessThanOrEqual(1);
        expect(after).toBeGreaterThanOrEqual((order[i - 1]?.after ?? 0) - 1e-12);
      });
      expect(values(adjustedP(p.toReversed(), adjustment)).toReversed()).toEqual(adjusted);
    }),
  );
});

test('the bolder adjustments are never above the stricter ones', () => {
  fc.assert(
    fc.property(family, (p) => {
      const [bonferroni = [], holm = [], hochberg = [], hBH = []] = adjustments.map((adjustment) =>
        values(adjustedP(p, adjustment)),
      );
      p.forEach((_, i) => {
        expect(holm[i]).toBeLessThanOrEqual(bonferroni[i] ?? 0);
        expect(hochberg[i]).toBeLessThanOrEqual(holm[i] ?? 0);
        expect(hBH[i]).toBeLessThanOrEqual((hochberg[i] ?? 0) + 1e-15);
      });
    }),
  );
});

test.each(adjustments)('%s: an undefined test is no member of the family', (adjustment) => {
  const [one, none, other] = adjustedP([0.01, null, 0.04], adjustment);
  expect(none).toBeNull();
  expect([one, other]).toEqual(adjustedP([0.01, 0.04], adjustment));
  expect(adjustedP([], adjustment)).toEqual([]);
});

test('intervals of selected findings are wider', () => {
  expect(falseCoverageLevel(3, 60)).toBeCloseTo(0.9975, 12);
  expect(falseCoverageLevel(60, 60)).toBeCloseTo(0.95, 12);
  expect(falseCoverageLevel(0, 0)).toBeCloseTo(0.95, 12);
});
