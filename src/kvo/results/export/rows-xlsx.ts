import type { CellValue } from 'hucre/xlsx';
import { writeXlsxStream } from 'hucre/xlsx';
import type { Language } from '../../../kernel/language.ts';
import { safeCellText } from '../../../platform/files/csv-style.ts';
import { toldCode } from '../rules/rows/protect-rows.ts';
import { columnLabel, firstDayOf, valuesOf } from './column-words.ts';
import type { RowSet } from './row-set-of.ts';

// What one cell of a sheet can hold, by the specification of the format.
const longestCell = 32_767;

/** A text as a cell of a sheet: never a formula, never longer than a sheet can hold. */
export const sheetText = (text: string): string => safeCellText(text).slice(0, longestCell).toWellFormed();

function* rowsInWords({ columns, parts }: RowSet, language: Language): Generator<CellValue[]> {
  const words = columns.map(
    ({ column }) => new Map(valuesOf(column, language).map(({ code, label }) => [code, sheetText(label)])),
  );
  for (const part of parts())
    for (let row = 0; row < part.count; row += 1)
      yield columns.map((told, index) => {
        const code = toldCode(told, part.columns[index]?.[row] ?? 0);
        const word = words[index]?.get(code) ?? code;
        return told.column.kind === 'time' && word === code ? firstDayOf(code) : word;
      });
}

/** The rows as a workbook in words: the questions above, what each respondent said below. */
export const rowsXlsx = (set: RowSet, sheet: string, language: Language): AsyncIterable<Uint8Array> =>
  writeXlsxStream(rowsInWords(set, language), {
    name: sheet,
    columns: set.columns.map(({ column }) => ({ header: sheetText(columnLabel(column, language)) })),
    freezePane: { rows: 1 },
  });
