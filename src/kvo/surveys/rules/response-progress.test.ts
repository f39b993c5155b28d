import { describe, expect, test } from 'vitest';
import { responseProgress } from './response-progress.ts';

// Vectors of domain.md 2.5 and the figures of the design.
describe('responseProgress', () => {
  test.each([
    { answered: 28, firms: 113, percent: 30, needed: 34, short: 6 },
    { answered: 36, firms: 113, percent: 30, needed: 34, short: 0 },
    { answered: 36, firms: 172, percent: 30, needed: 52, short: 16 },
    { answered: 0, firms: 10, percent: 30, needed: 3, short: 3 },
    { answered: 3, firms: 10, percent: 30, needed: 3, short: 0 },
    { answered: 1, firms: 3, percent: 20, needed: 1, short: 0 },
    { answered: 0, firms: 0, percent: 30, needed: 0, short: 0 },
    { answered: 49, firms: 100, percent: 20, needed: 20, short: 0 },
  ])('$answered of $firms against $percent %: $needed needed, $short short', ({ percent, ...expected }) => {
    const { answered, firms } = expected;
    expect(responseProgress([{ answered, firms }], percent)).toEqual(expected);
  });

  test('adds groups up before it asks anything of them', () => {
    const groups = [
      { answered: 1, firms: 5 },
      { answered: 0, firms: 5 },
    ];
    expect(responseProgress(groups, 30)).toEqual({ firms: 10, answered: 1, needed: 3, short: 2 });
  });
});
