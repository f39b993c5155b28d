import { describe, expect, test } from 'vitest';
import { responseProgress } from './response-progress.ts';

const groups = (answered: number, firms: number) => [{ answered, firms }];

// Vectors of domain.md 2.5 and the figures of the design.
describe('responseProgress', () => {
  test.each([
    [28, 113, 30, 34, 6],
    [36, 113, 30, 34, 0],
    [36, 172, 30, 52, 16],
    [0, 10, 30, 3, 3],
    [3, 10, 30, 3, 0],
    [1, 3, 20, 1, 0],
    [0, 0, 30, 0, 0],
    [49, 100, 20, 20, 0],
  ])('%i of %i against %i %%: %i needed, %i short', (answered, firms, percent, needed, short) => {
    expect(responseProgress(groups(answered, firms), percent)).toEqual({ firms, answered, needed, short });
  });
});
