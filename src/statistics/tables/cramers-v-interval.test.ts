import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cramersVInterval } from './cramers-v-interval.ts';
import { independenceTests } from './independence-test.ts';

// Limits of the shift from scipy.stats.ncx2 (SciPy), solved to 1e-12.
test.each([
  [
    [
      [30, 10],
      [20, 40],
    ],
    [0.21225189154192875, 0.604244688917869],
  ],
  [
    [
      [20, 15, 5],
      [10, 15, 25],
      [8, 12, 30],
    ],
    [0.15648287252976542, 0.3998020826953781],
  ],
])('limits of V in %j', (table, [lower, upper]) => {
  const limits = cramersVInterval(table as number[][]);
  expect(limits?.lower).toBeCloseTo(lower as number, 9);
  expect(limits?.upper).toBeCloseTo(upper as number, 9);
});

test('no association reaches down to nought, and the order of rows changes nothing', () => {
  expect(
    cramersVInterval([
      [20, 20],
      [20, 20],
    ])?.lower,
  ).toBe(0);
  const counts = fc.array(fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(counts, (table) => {
      const limits = cramersVInterval(table);
      const turned = cramersVInterval(table.toReversed().map((row) => row.toReversed()));
      if (limits === null) return expect(turned).toBeNull();
      expect(turned?.lower).toBeCloseTo(limits.lower, 6);
      expect(turned?.upper).toBeCloseTo(limits.upper, 6);
      expect(limits.lower).toBeLessThanOrEqual((independenceTests(table)?.cramersV ?? 0) + 1e-9);
      expect(limits.lower).toBeLessThanOrEqual(limits.upper);
    }),
    { numRuns: 60 },
  );
});

test('one row is no table', () => expect(cramersVInterval([[3, 4]])).toBeNull());
