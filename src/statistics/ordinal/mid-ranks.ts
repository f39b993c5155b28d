/** Ranks from 1 in which equal values share the mean of their places; in the order of the values. */
export function midRanks(values: readonly number[]): readonly number[] {
  const order = values.map((value, place) => ({ value, place })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  let from = 0;
  while (from < order.length) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1;
    const rank = (from + to) / 2 + 1;
    for (const { place } of order.slice(from, to + 1)) ranks[place] = rank;
    from = to + 1;
  }
  return ranks;
}

/** The sum of t³ - t over groups of t equal values: what ties take from the variance of ranks. */
export function tieTerm(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((sum, t) => sum + t ** 3 - t, 0);
}
