import type { CellValue } from 'hucre/xlsx';
import { writeXlsxStream } from 'hucre/xlsx';
import { sheetText } from '../rows-xlsx.ts';
import type { FigureCell } from './figure-rows.ts';

function* sheetRows(rows: Iterable<readonly FigureCell[]>): Generator<CellValue[]> {
  for (const row of rows) yield row.map((cell) => (typeof cell === 'string' ? sheetText(cell) : cell));
}

/** Rows of figures as a workbook; the first row stays in sight. */
export const figuresXlsx = (rows: Iterable<readonly FigureCell[]>, sheet: string): AsyncIterable<Uint8Array> =>
  writeXlsxStream(sheetRows(rows), { name: sheet, freezePane: { rows: 1 } });
