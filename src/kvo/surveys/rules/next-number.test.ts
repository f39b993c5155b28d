import { expect, test } from 'vitest';
import { nextNumber } from './next-number.ts';

test.each([
  ['the first of a first round', 1, [], 0],
  ['the second of a first round', 1, [0], 1],
  ['the first of a second round', 2, [0], 1],
  ['the first of a second round after two measurements', 2, [0, 1], 2],
  ['a renewal that measured elsewhere before', 3, [], 2],
])('%s', (_name, round, before, number) => {
  expect(
    nextNumber(
      round,
      before.map((one) => ({ number: one })),
    ),
  ).toBe(number);
});
