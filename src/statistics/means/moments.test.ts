import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lagOneAutocorrelation } from './lag-one-autocorrelation.ts';
import { median, medianAbsoluteDeviation } from './median.ts';
import { compensatedSum, momentsOf } from './moments.ts';

test('a large shift changes no variance', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 50 }), (values) => {
      const here = momentsOf(values).variance ?? Number.NaN;
      const there = momentsOf(values.map((value) => value + 1e9)).variance ?? Number.NaN;
      expect(Math.abs(here - there)).toBeLessThanOrEqual(1e-9 * Math.max(1, here));
    }),
  );
});

test('small values survive beside large ones', () => {
  expect(compensatedSum([1e16, 1, -1e16, 1])).toBe(2);
  expect(momentsOf([0.1, 0.1, 0.1]).variance).toBe(0);
});

test('too few values leave things undefined', () => {
  expect(momentsOf([])).toEqual({ n: 0, sum: 0, mean: null, variance: null });
  expect(momentsOf([3])).toEqual({ n: 1, sum: 3, mean: 3, variance: null });
  expect(lagOneAutocorrelation([1])).toBeNull();
  expect(lagOneAutocorrelation([2, 2, 2])).toBeNull();
  expect(median([])).toBeNull();
  expect(medianAbsoluteDeviation([])).toBeNull();
});

test('median and its deviation', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9])).toBeCloseTo(1.4826, 12);
});
