/** What more a hidden group can give away than that it is small. */
export interface Sensitivity {
  /** The places of groups that are hidden for another reason, such as that all in them said the same. */
  readonly hidden: ReadonlySet<number>;
  /** Whether these groups, known together by subtraction, still give away what one of them is hidden for. */
  readonly tells: (together: ReadonlySet<number>) => boolean;
}

const nothingMore: Sensitivity = { hidden: new Set(), tells: () => false };

/**
 * Which groups are hidden so that no group of fewer than `least` shows, nor one that is sensitive, also not by
 * subtracting the shown ones from the total. `unplaced` are answers that belong to no shown group. Groups without
 * answers tell nothing and are left alone. Gives the places in `counts` of the hidden groups.
 */
export const hiddenGroups = (
  counts: readonly number[],
  unplaced: number,
  least: number,
  sensitive: Sensitivity = nothingMore,
): ReadonlySet<number> => {
  const small = counts.flatMap((count, index) => (count > 0 && count < least ? [index] : []));
  const hidden = new Set([...small, ...sensitive.hidden]);
  const bySize = counts
    .map((count, index) => ({ count, index }))
    .toSorted((one, other) => one.count - other.count || one.index - other.index);
  for (;;) {
    const rest = [...hidden].reduce((sum, index) => sum + (counts[index] ?? 0), unplaced);
    const covered = rest >= least && (hidden.size !== 1 || unplaced > 0) && !sensitive.tells(hidden);
    const next = bySize.find(({ count, index }) => count > 0 && !hidden.has(index));
    if (rest === 0 || covered || next === undefined) return hidden;
    hidden.add(next.index);
  }
};
