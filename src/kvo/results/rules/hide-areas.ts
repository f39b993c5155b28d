/**
 * Which groups are hidden so that no group of fewer than `least` shows, also not by subtracting the shown ones from the
 * total. `unplaced` are answers that belong to no shown group. Groups without answers tell nothing and are left alone.
 * Gives the places in `counts` of the hidden groups.
 */
export const hiddenGroups = (counts: readonly number[], unplaced: number, least: number): ReadonlySet<number> => {
  const hidden = new Set(counts.flatMap((count, index) => (count > 0 && count < least ? [index] : [])));
  const bySize = counts
    .map((count, index) => ({ count, index }))
    .toSorted((one, other) => one.count - other.count || one.index - other.index);
  for (;;) {
    const rest = [...hidden].reduce((sum, index) => sum + (counts[index] ?? 0), unplaced);
    const safe = rest === 0 || (rest >= least && (hidden.size !== 1 || unplaced > 0));
    const next = bySize.find(({ count, index }) => count > 0 && !hidden.has(index));
    if (safe || next === undefined) return hidden;
    hidden.add(next.index);
  }
};
