import { transposed } from '../../../../statistics/tables/crosstab.ts';

type Table = readonly (readonly number[])[];

/** A table of which rows were taken together: for each row the places it is made of. */
export interface MergedRows {
  readonly table: Table;
  readonly rows: readonly (readonly number[])[];
}

const sumOf = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0);

interface Line {
  readonly counts: readonly number[];
  readonly places: readonly number[];
}

const together = (one: Line, other: Line): Line => ({
  counts: one.counts.map((count, at) => count + (other.counts[at] ?? 0)),
  places: [...one.places, ...other.places].toSorted((a, b) => a - b),
});

/** With whom a row that is too small is taken together: the smaller neighbour on a scale, else the smallest other. */
const partnerOf = (lines: readonly Line[], at: number, ordered: boolean): number => {
  const size = (place: number): number => sumOf(lines[place]?.counts ?? []);
  const others = ordered ? [at - 1, at + 1] : [...lines.keys()];
  return others
    .filter((place) => place !== at && place >= 0 && place < lines.length)
    .reduce((best, place) => (best < 0 || size(place) < size(best) ? place : best), -1);
};

/** A table without its empty rows, in which rows of fewer than `least` are taken together with another. */
const mergeRows = (table: Table, ordered: boolean, least: number): MergedRows => {
  const lines = table
    .map((counts, place): Line => ({ counts, places: [place] }))
    .filter(({ counts }) => sumOf(counts) > 0);
  for (;;) {
    const sizes = lines.map(({ counts }) => sumOf(counts));
    const smallest = Math.min(...sizes);
    const at = sizes.indexOf(smallest);
    const line = lines[at];
    const partner = partnerOf(lines, at, ordered);
    const other = lines[partner];
    if (smallest >= least || line === undefined || other === undefined)
      return { table: lines.map(({ counts }) => counts), rows: lines.map(({ places }) => places) };
    lines.splice(Math.min(at, partner), 1, together(line, other));
    lines.splice(Math.max(at, partner), 1);
  }
};

/** The same for rows and then for columns; `columns` are the places each column is made of. */
export const mergeTable = (
  table: Table,
  ordered: { readonly rows: boolean; readonly columns: boolean },
  least: number,
): MergedRows & { readonly columns: readonly (readonly number[])[] } => {
  const byRow = mergeRows(table, ordered.rows, least);
  const byColumn = mergeRows(transposed(byRow.table), ordered.columns, least);
  return { table: transposed(byColumn.table), rows: byRow.rows, columns: byColumn.rows };
};
