import { expect, test } from 'vitest';
import { signedRankCdf } from './signed-rank-cdf.ts';

function byPatterns(n: number): number[] {
  const counts = new Array<number>((n * (n + 1)) / 2 + 1).fill(0);
  for (let pattern = 0; pattern < 2 ** n; pattern += 1) {
    let sum = 0;
    for (let rank = 1; rank <= n; rank += 1) if ((pattern >> (rank - 1)) & 1) sum += rank;
    counts[sum] = (counts[sum] ?? 0) + 1;
  }
  return counts.map((count) => count / 2 ** n);
}

test.each([0, 1, 2, 7, 10])('counts all patterns of signs of %i pairs', (n) => {
  let sum = 0;
  for (const [v, probability] of byPatterns(n).entries()) {
    sum += probability;
    expect(signedRankCdf(v, n)).toBeCloseTo(sum, 13);
  }
  expect(signedRankCdf(-1, n)).toBe(0);
});
