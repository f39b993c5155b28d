/** A category of a weighting variable with its respondents and its firms on the list. */
export interface CategoryCount {
  readonly name: string;
  readonly n: number;
  readonly population: number;
}

/**
 * Neighbouring categories joined until each group holds at least `least` respondents: the groups of names, in order.
 * A group is joined to its neighbour with the fewest respondents; everything may end in one group.
 */
export function collapsedCategories(categories: readonly CategoryCount[], least = 5): readonly (readonly string[])[] {
  const groups = categories.map(({ name, n }) => ({ names: [name], n }));
  for (;;) {
    const at = groups.findIndex(({ n }) => n < least);
    const thin = groups[at];
    if (thin === undefined || groups.length === 1) return groups.map(({ names }) => names);
    const before = groups[at - 1];
    const after = groups[at + 1];
    const left = before !== undefined && (after === undefined || before.n <= after.n);
    const other = left ? before : after;
    if (other === undefined) return groups.map(({ names }) => names);
    const names = left ? [...other.names, ...thin.names] : [...thin.names, ...other.names];
    groups.splice(left ? at - 1 : at, 2, { names, n: thin.n + other.n });
  }
}
