/** A cell of published counts: its true count of respondents, and whether anyone can know it is 0. */
export interface Cell {
  readonly name: string;
  readonly count: number;
  /** No firm exists there, and everyone knows: it hides nothing and protects nothing. */
  readonly structuralZero?: boolean;
  /** A total or margin that is shown in any case and never taken to protect another. */
  readonly always?: boolean;
}

/** `whole` is the sum of `parts`, and every reader knows it: sub-areas and park, size classes, filters. */
interface Relation {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Cells with the sums that tie them together. */
export interface CellSystem {
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
}

/** The names of the cells with some but fewer than `least` respondents. */
export function primaryCells(cells: readonly Cell[], least: number): string[] {
  return cells.filter(({ count, always }) => always !== true && count > 0 && count < least).map(({ name }) => name);
}

/** A table of two directions with its row and column totals shown, as cells r0c0 … with totals r0, c0 … */
export function tableCells(table: readonly (readonly number[])[]): CellSystem {
  const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const columns = table[0]?.map((_, j) => table.map((row) => row[j] ?? 0)) ?? [];
  const inner = table.flatMap((row, i) => row.map((count, j) => ({ name: `r${i}c${j}`, count })));
  const rowTotals = table.map((row, i) => ({ name: `r${i}`, count: sumOf(row), always: true }));
  const columnTotals = columns.map((column, j) => ({ name: `c${j}`, count: sumOf(column), always: true }));
  return {
    cells: [...inner, ...rowTotals, ...columnTotals],
    relations: [
      ...table.map((row, i) => ({ whole: `r${i}`, parts: row.map((_, j) => `r${i}c${j}`) })),
      ...columns.map((column, j) => ({ whole: `c${j}`, parts: column.map((_, i) => `r${i}c${j}`) })),
    ],
  };
}
