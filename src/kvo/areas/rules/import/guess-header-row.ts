import { fieldOf } from './guess-columns.ts';

const searched = 25;

const knownIn = (row: readonly string[]): number => new Set(row.map(fieldOf).filter((field) => field !== null)).size;

/** Whether a row reads as words, as heads do, and holds nothing that looks like a firm. */
const readsAsHeads = (row: readonly string[]): boolean => {
  const filled = row.filter((cell) => cell.trim() !== '');
  return filled.length > 1 && filled.every((cell) => !/\d{4}|@/.test(cell));
};

/**
 * The row that holds the heads of the columns, counted from 1; 0 when there is none. Titles and merged heads above it
 * are passed over: it is the first row in which most fields are known by name.
 */
export const guessHeaderRow = (rows: readonly (readonly string[])[]): number => {
  const counts = rows.slice(0, searched).map(knownIn);
  const most = Math.max(0, ...counts);
  if (most > 1) return counts.indexOf(most) + 1;
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  if (first === -1) return 0;
  return most === 1 && counts[first] === 1 ? first + 1 : readsAsHeads(rows[first] ?? []) ? first + 1 : 0;
};
