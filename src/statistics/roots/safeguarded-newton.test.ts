import { expect, test } from 'vitest';
import { bisection } from './bisection.ts';
import { safeguardedNewton } from './safeguarded-newton.ts';

test('finds a zero where Newton alone runs away', () => {
  const evaluate = (x: number) => ({ value: Math.atan(x - 3), slope: 1 / (1 + (x - 3) ** 2) });
  expect(safeguardedNewton(evaluate, { lower: -1e6, upper: 1e6, start: 200 })).toBeCloseTo(3, 12);
});

test('walks out of an open bracket', () => {
  const evaluate = (x: number) => ({ value: x ** 3 - 1e9, slope: 3 * x * x });
  expect(safeguardedNewton(evaluate, { lower: 0, upper: Number.POSITIVE_INFINITY, start: 1 })).toBeCloseTo(1000, 8);
  const falling = (x: number) => ({ value: x + 5000, slope: 1e-9 });
  expect(safeguardedNewton(falling, { lower: Number.NEGATIVE_INFINITY, upper: 10, start: 0 })).toBeCloseTo(-5000, 6);
});

test('bisection stops at the last digits, and at the end when nothing changes sign', () => {
  expect(bisection((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
  expect(bisection(() => 1, 0, 1)).toBeLessThan(1e-300);
  expect(bisection(() => -1, 0, 1)).toBeCloseTo(1, 12);
});
