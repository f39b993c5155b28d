/** The places in `published` of sets of respondents that, taken with the candidate, show a group too small to show. */
export function leakingDifferences(
  candidate: ReadonlySet<number>,
  published: readonly ReadonlySet<number>[],
  least = 5,
): readonly number[] {
  return published.flatMap((other, place) => {
    const [small, large] = other.size <= candidate.size ? [other, candidate] : [candidate, other];
    const rest = large.size - small.size;
    return rest > 0 && rest < least && small.isSubsetOf(large) ? [place] : [];
  });
}

/** One statistic as shown: respondents, and how many of them said yes. */
export interface Snapshot {
  readonly n: number;
  readonly count: number;
}

export interface Refresh {
  readonly addedN: number;
  readonly addedCount: number;
  readonly allowed: boolean;
}

/** Whether a figure may replace one shown before: only unchanged or after `least` or more further answers. */
export function refreshRule(before: Snapshot, after: Snapshot, least = 5): Refresh {
  const addedN = after.n - before.n;
  const addedCount = after.count - before.count;
  return { addedN, addedCount, allowed: (addedN === 0 && addedCount === 0) || Math.abs(addedN) >= least };
}
