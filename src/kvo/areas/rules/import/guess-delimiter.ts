import type { Delimiter } from './import-settings.ts';
import { delimiters } from './import-settings.ts';
import { splitCells } from './split-cells.ts';

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** How well a delimiter parts rows: many columns, and as many in every row. */
const fitOf = (sample: string, delimiter: Delimiter): number => {
  const counts = new Map<number, number>();
  const rows = splitCells(sample, delimiter).rows.filter((row) => !isEmpty(row));
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [columns, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return columns < 2 ? 0 : columns * (times / rows.length) ** 2;
};

/** The delimiter that a text was written with; the semicolon, as Dutch spreadsheets write, when none fits. */
export const guessDelimiter = (text: string): Delimiter => {
  const [, named] = /^"?sep=(.)"?\s*[\r\n]/i.exec(text) ?? [];
  const known = delimiters.find((one) => one === named);
  if (known !== undefined) return known;
  // Whole lines only: a row cut off halfway would count too few columns.
  const beginning = text.slice(0, 50_000);
  const lastLine = Math.max(beginning.lastIndexOf('\n'), beginning.lastIndexOf('\r'));
  const sample = text.length <= 50_000 || lastLine < 0 ? beginning : beginning.slice(0, lastLine);
  const fits = delimiters.map((one) => [one, fitOf(sample, one)] as const);
  const [best, fit] = fits.toSorted((a, b) => b[1] - a[1])[0] ?? [';', 0];
  return fit === 0 ? ';' : best;
};
