import { nuisanceMaximum } from './nuisance-maximum.ts';

/** `x1` of `n1` and `x2` of `n2` said yes in two independent groups. */
export interface TwoGroups {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
}

export interface BarnardTest {
  /** The pooled z statistic of the difference, 0 when all answers are the same. */
  readonly statistic: number;
  readonly p: number;
}

function pooledZ({ x1, n1, x2, n2 }: TwoGroups): number {
  const share = (x1 + x2) / (n1 + n2);
  const variance = share * (1 - share) * (1 / n1 + 1 / n2);
  return variance === 0 ? 0 : (x1 / n1 - x2 / n2) / Math.sqrt(variance);
}

/**
 * Barnard's unconditional exact test of two shares, two-sided, for groups up to a few hundred; less conservative than
 * Fisher's. Null when a group is empty.
 */
export function barnardTest(groups: TwoGroups): BarnardTest | null {
  const { n1, n2 } = groups;
  if (n1 === 0 || n2 === 0) return null;
  const statistic = pooledZ(groups);
  const limit = Math.abs(statistic) * (1 - 1e-10);
  const inside = new Uint8Array((n1 + 1) * (n2 + 1));
  for (let x1 = 0; x1 <= n1; x1 += 1) {
    for (let x2 = 0; x2 <= n2; x2 += 1) {
      if (Math.abs(pooledZ({ x1, n1, x2, n2 })) >= limit) inside[x1 * (n2 + 1) + x2] = 1;
    }
  }
  return { statistic, p: nuisanceMaximum({ n1, n2, inside }) };
}
