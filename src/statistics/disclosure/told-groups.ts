/** Respondents who are told together everywhere: in which published sets, and how many of them. */
interface Kind {
  readonly inSets: readonly number[];
  readonly parts: readonly number[];
  readonly size: number;
}

const zero = 1e-9;

const kindsOf = (sets: readonly ReadonlySet<number>[], sizes: readonly number[]): readonly Kind[] => {
  const kinds = new Map<string, Kind>();
  sizes.forEach((size, part) => {
    if (size === 0) return;
    const inSets = sets.map((set) => (set.has(part) ? 1 : 0));
    const key = inSets.join('');
    const known = kinds.get(key);
    kinds.set(key, { inSets, parts: [...(known?.parts ?? []), part], size: size + (known?.size ?? 0) });
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

/** The sums of two rows that leave out one more kind each: among them is every sum about as few kinds as can be. */
const narrowest = (one: readonly number[], other: readonly number[], kinds: number): readonly (readonly number[])[] =>
  Array.from({ length: kinds }, (_, at) => {
    if (isNone(one[at])) return isNone(other[at]) ? [] : one;
    return isNone(other[at]) ? other : without(other, one, at);
  });

/**
 * The groups of fewer than `least` respondents that a reader of figures of these sets can work out, by any sum and
 * difference of them. `sets` hold places in `sizes`, the respondents of parts that no figure divides; a group is given
 * as such places. Null where too many sums are about small groups to look at each: then hide.
 */
export function toldGroups(
  sets: readonly ReadonlySet<number>[],
  sizes: readonly number[],
  least: number,
): readonly (readonly number[])[] | null {
  const kinds = kindsOf(sets, sizes).toSorted((one, other) => other.size - one.size);
  const large = kinds.filter(({ size }) => size >= least).length;
  if (large === kinds.length) return [];
  const rows = sets.map((_, set) => kinds.map(({ inSets }) => inSets[set] ?? 0));
  // Only a sum that is nought for every large group can be about few respondents.
  const [one, other, ...more] = independent(vanishing(rows, large));
  if (one === undefined) return [];
  if (more.length > 0) return null;
  const sums = other === undefined ? [one] : narrowest(one, other, kinds.length);
  return sums.flatMap((row) => {
    const about = kinds.filter((_, place) => !isNone(row[place]));
    const size = about.reduce((total, kind) => total + kind.size, 0);
    return size > 0 && size < least ? [about.flatMap(({ parts }) => parts)] : [];
  });
}

/** Whether any such group can be worked out; true as well where that is not known. */
export const tellsSmallGroup = (
  sets: readonly ReadonlySet<number>[],
  sizes: readonly number[],
  least: number,
): boolean => toldGroups(sets, sizes, least)?.length !== 0;
