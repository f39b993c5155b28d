import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDominated, isPercentSensitive } from './dominance.ts';

const amounts = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 });
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const descending = (values: readonly number[]): readonly number[] => values.toSorted((one, other) => other - one);

test('the dominance rule looks at the largest, however many are equal and wherever they stand', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 99 }), (values, most, percent) => {
      const largest = sumOf(descending(values).slice(0, most));
      expect(isDominated(values, most, percent)).toBe(largest > (percent / 100) * sumOf(values));
    }),
  );
  expect(isDominated([], 1, 50)).toBe(false);
});

test('the p% rule leaves the two largest out of what the others gave', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 99 }), (values, percent) => {
      const [largest = 0, , ...others] = descending(values);
      expect(isPercentSensitive(values, percent)).toBe(sumOf(others) < (percent / 100) * largest);
    }),
  );
  expect(isPercentSensitive([7, 7, 1], 10)).toBe(false);
  expect(isPercentSensitive([7, 0.5, 7], 10)).toBe(true);
});
