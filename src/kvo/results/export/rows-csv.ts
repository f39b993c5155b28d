import type { CsvStyle } from '../../../platform/files/csv-style.ts';
import { byteOrderMark, csvLine } from '../../../platform/files/csv-style.ts';
import { missingCode } from '../rules/rows/column.ts';
import type { ToldColumn } from '../rules/rows/protect-rows.ts';
import { toldCode } from '../rules/rows/protect-rows.ts';
import type { RowSet } from './row-set-of.ts';

type Written = (code: number) => string;

/** Codes as they stand in the file; each is put into letters once. */
const writerOf = (told: ToldColumn, { decimal }: CsvStyle): Written => {
  if (told.withheld !== null) {
    const withheld = String(missingCode(told.column, 'withheld'));
    return () => withheld;
  }
  const known = new Map<number, string>();
  return (code) => {
    const found = known.get(code);
    if (found !== undefined) return found;
    const text = String(toldCode(told, code)).replace('.', decimal);
    known.set(code, text);
    return text;
  };
};

/** The rows as a file of codes, one respondent a line and one column a question or part of it; the codebook says what they mean. */
export function* rowsCsv({ columns, parts }: Pick<RowSet, 'columns' | 'parts'>, style: CsvStyle): Generator<string> {
  yield byteOrderMark + csvLine(columns.map(({ column }) => column.name), style);
  const writers = columns.map((told) => writerOf(told, style));
  for (const { count, columns: codes } of parts) {
    let text = '';
    for (let row = 0; row < count; row += 1) {
      writers.forEach((write, index) => {
        text += (index === 0 ? '' : style.delimiter) + write(codes[index]?.[row] ?? 0);
      });
      text += '\r\n';
    }
    yield text;
  }
}
