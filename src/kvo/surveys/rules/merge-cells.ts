import type { Cell } from '../model.ts';

const nothing: Cell = { subArea: null, sizeClass: null, sector: null };

/** What is told of an answer, from most to least: the sector goes first, then the size, then the place. */
const coarser = (cell: Cell): Cell => {
  if (cell.sector !== null) return { ...cell, sector: null };
  if (cell.sizeClass !== null) return { ...cell, sizeClass: null };
  return nothing;
};

const nameOf = (cell: Cell): string => JSON.stringify([cell.subArea, cell.sizeClass, cell.sector]);

const isNothing = (cell: Cell): boolean => nameOf(cell) === nameOf(nothing);

const count = (cells: readonly Cell[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(nameOf(cell), (counts.get(nameOf(cell)) ?? 0) + 1);
  return counts;
};

/** Who can be told apart from a smaller group by subtraction joins it: the smallest group one step finer than it. */
const joinSmallest = (cells: readonly Cell[], counts: ReadonlyMap<string, number>, small: string): readonly Cell[] => {
  const others = [...counts]
    .filter(([name]) => name !== small)
    .toSorted((one, other) => one[1] - other[1] || (one[0] < other[0] ? -1 : 1));
  const smallest = others[0]?.[0];
  return smallest === undefined ? cells : cells.map((cell) => (nameOf(cell) === smallest ? nothing : cell));
};

/**
 * Merges the cells of answers until each that remains holds at least `least` answers: groups that are too small lose
 * their sector, then their size, then their place. What is left over at the end takes the smallest other group along.
 * Gives the cells in the order they came. With fewer than `least` answers in all nothing is told of any.
 */
export const mergeCells = (cells: readonly Cell[], least = 5): readonly Cell[] => {
  let merged = cells;
  for (let round = 0; round < cells.length + 4; round += 1) {
    const counts = count(merged);
    const small = [...counts].filter(([, size]) => size < least);
    if (small.length === 0) return merged;
    const onlyNothing = small.length === 1 && small[0]?.[0] === nameOf(nothing);
    if (onlyNothing && counts.size === 1) return merged;
    merged = onlyNothing
      ? joinSmallest(merged, counts, nameOf(nothing))
      : merged.map((cell) => ((counts.get(nameOf(cell)) ?? 0) < least && !isNothing(cell) ? coarser(cell) : cell));
  }
  return merged.map(() => nothing);
};
