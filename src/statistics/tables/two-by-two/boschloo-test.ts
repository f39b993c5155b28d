import { hypergeometricTails } from '../../distributions/hypergeometric.ts';
import type { TwoGroups } from './barnard-test.ts';
import { nuisanceMaximum } from './nuisance-maximum.ts';

type Side = 'lower' | 'upper';

function oneSided({ x1, n1, x2, n2 }: TwoGroups, side: Side): number {
  const fisher = (first: number, second: number): number =>
    hypergeometricTails(first, first + second, n1, n1 + n2)[side];
  const limit = fisher(x1, x2) * (1 + 1e-10);
  const inside = new Uint8Array((n1 + 1) * (n2 + 1));
  for (let first = 0; first <= n1; first += 1) {
    for (let second = 0; second <= n2; second += 1) {
      if (fisher(first, second) <= limit) inside[first * (n2 + 1) + second] = 1;
    }
  }
  return nuisanceMaximum({ n1, n2, inside });
}

/**
 * The p value of Boschloo's unconditional exact test of two shares: twice the smaller one-sided value, at most 1,
 * uniformly more powerful than Fisher's. For groups up to a few hundred; null when a group is empty (Boschloo 1970).
 */
export function boschlooTest(groups: TwoGroups): number | null {
  if (groups.n1 === 0 || groups.n2 === 0) return null;
  return Math.min(1, 2 * Math.min(oneSided(groups, 'lower'), oneSided(groups, 'upper')));
}
