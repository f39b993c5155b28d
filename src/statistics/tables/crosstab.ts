/** Counts by row and column; rows of equal length, whole numbers >= 0. */
export type Crosstab = readonly (readonly number[])[];

/** A table without its empty rows and columns, with its margins; `total` is at least 1. */
export interface Margins {
  readonly table: Crosstab;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly total: number;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The table turned over its diagonal. */
export function transposed(table: Crosstab): Crosstab {
  return (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? 0));
}

/** The margins of what is left without empty rows and columns; null when fewer than two of either remain. */
export function marginsOf(given: Crosstab): Margins | null {
  const filledRows = given.filter((row) => sumOf(row) > 0);
  const table = transposed(transposed(filledRows).filter((column) => sumOf(column) > 0));
  const rows = table.map(sumOf);
  const columns = transposed(table).map(sumOf);
  return rows.length < 2 || columns.length < 2 ? null : { table, rows, columns, total: sumOf(rows) };
}

/** The counts expected without any association, for cell (row, column) of the margins. */
export function expectedCounts({ rows, columns, total }: Margins): Crosstab {
  return rows.map((row) => columns.map((column) => (row * column) / total));
}
