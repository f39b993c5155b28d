import type { CsvStyle } from '../../../../platform/files/csv-style.ts';
import { byteOrderMark, csvLine } from '../../../../platform/files/csv-style.ts';
import type { FigureCell } from './figure-rows.ts';

/** Rows of figures as a file of values. */
export function* figuresCsv(rows: Iterable<readonly FigureCell[]>, style: CsvStyle): Generator<string> {
  yield byteOrderMark;
  for (const row of rows) yield csvLine(row, style);
}
