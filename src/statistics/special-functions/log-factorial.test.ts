import { expect, test } from 'vitest';
import { logFactorial } from './log-factorial.ts';

test('agrees with the product, in any order of asking', () => {
  let sum = 0;
  const far = logFactorial(5000);
  for (let n = 1; n <= 5000; n += 1) {
    sum += Math.log(n);
    if (n < 20 || n % 1000 === 0)
      expect(Math.abs(logFactorial(n) - sum)).toBeLessThan(1e-13 * Math.max(1, sum) + 1e-12);
  }
  expect(logFactorial(5000)).toBe(far);
  expect(logFactorial(0)).toBe(0);
  expect(logFactorial(20)).toBeCloseTo(Math.log(2432902008176640000), 12);
});
