/** Respondents who are told together everywhere: in which published sets, and how many of them. */
interface Kind {
  readonly inSets: readonly number[];
  readonly size: number;
}

const zero = 1e-9;

const kindsOf = (sets: readonly ReadonlySet<number>[], sizes: readonly number[]): readonly Kind[] => {
  const kinds = new Map<string, Kind>();
  sizes.forEach((size, part) => {
    if (size === 0) return;
    const inSets = sets.map((set) => (set.has(part) ? 1 : 0));
    const key = inSets.join('');
    kinds.set(key, { inSets, size: size + (kinds.get(key)?.size ?? 0) });
  });
  return [...kinds.values()];
};

const isNone = (value: number | undefined): boolean => Math.abs(value ?? 0) < zero;

/** What is left of `row` when so much of `other` is taken off that its place `at` becomes 0. */
const without = (row: readonly number[], other: readonly number[], at: number): readonly number[] => {
  const factor = (row[at] ?? 0) / (other[at] ?? 1);
  return row.map((value, place) => value - factor * (other[place] ?? 0));
};

/** The sums of rows that are nought in the first `columns` places, as a basis: what remains after elimination there. */
const vanishing = (rows: readonly (readonly number[])[], columns: number): readonly (readonly number[])[] => {
  let left = rows;
  for (let at = 0; at < columns; at += 1) {
    const pivot = left.findIndex((row) => !isNone(row[at]));
    const row = left[pivot];
    if (row !== undefined)
      left = left.flatMap((other, place) =>
        place === pivot ? [] : [isNone(other[at]) ? other : without(other, row, at)],
      );
  }
  return left;
};

const independent = (rows: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const kept: (readonly number[])[] = [];
  for (const row of rows) {
    let rest = row;
    for (const other of kept)
      rest = without(
        rest,
        other,
        other.findIndex((value) => !isNone(value)),
      );
    if (!rest.every(isNone)) kept.push(rest);
  }
  return kept;
};

/**
 * Whether a reader of figures of these sets can work out one of fewer than `least` respondents, by any sum and
 * difference of them. `sets` hold places in `sizes`, the respondents of parts that no figure divides. Where more than
 * two such sums escape the large groups it answers true without looking further: it never answers false wrongly.
 */
export function tellsSmallGroup(
  sets: readonly ReadonlySet<number>[],
  sizes: readonly number[],
  least: number,
): boolean {
  const kinds = kindsOf(sets, sizes).toSorted((one, other) => other.size - one.size);
  const large = kinds.filter(({ size }) => size >= least).length;
  if (large === kinds.length) return false;
  const rows = sets.map((_, set) => kinds.map(({ inSets }) => inSets[set] ?? 0));
  // Only a sum that is nought for every large group can be about few respondents.
  const sums = independent(vanishing(rows, large));
  const tells = (row: readonly number[]): boolean => {
    const about = kinds.reduce((total, { size }, place) => (isNone(row[place]) ? total : total + size), 0);
    return about > 0 && about < least;
  };
  const [one, other, ...more] = sums;
  if (one === undefined) return false;
  if (other === undefined) return tells(one);
  if (more.length > 0) return true;
  return kinds.some((_, at) => {
    const [from, to] = isNone(one[at]) ? [other, one] : [one, other];
    return tells(isNone(from[at]) ? from : without(to, from, at));
  });
}
