import type { CsvStyle } from '../../../platform/files/csv-style.ts';
import { byteOrderMark, csvLine } from '../../../platform/files/csv-style.ts';
import { missingCode } from '../rules/rows/column.ts';
import type { Packed } from '../rules/rows/pack-answers.ts';
import { lowestByte } from '../rules/rows/pack-answers.ts';
import type { ToldColumn } from '../rules/rows/protect-rows.ts';
import { toldCode } from '../rules/rows/protect-rows.ts';
import type { RowSet } from './row-set-of.ts';

/** The code of a column on a row, as it stands in the file. */
type Written = (row: number) => string;

const withText = (told: ToldColumn, decimal: string): ((code: number) => string) => {
  if (told.withheld !== null) {
    const withheld = String(missingCode(told.column, 'withheld'));
    return () => withheld;
  }
  return (code) => String(toldCode(told, code)).replace('.', decimal);
};

/** Codes of one byte are put into letters once for all; others when they first come. */
const writerOf = (told: ToldColumn, prefix: string, { decimal }: CsvStyle): ((codes: Packed['columns'][number]) => Written) => {
  const text = withText(told, decimal);
  const bytes = Array.from({ length: 256 }, (_, index) => prefix + text(index + lowestByte));
  const known = new Map<number, string>();
  const remember = (code: number): string => {
    const found = known.get(code) ?? prefix + text(code);
    known.set(code, found);
    return found;
  };
  return (codes) =>
    codes instanceof Int8Array
      ? (row) => bytes[(codes[row] ?? 0) - lowestByte] ?? ''
      : (row) => remember(codes[row] ?? 0);
};

/** The rows as a file of codes, one respondent a line and one column a question or part of it; the codebook says what they mean. */
export function* rowsCsv({ columns, parts }: Pick<RowSet, 'columns' | 'parts'>, style: CsvStyle): Generator<string> {
  yield byteOrderMark + csvLine(columns.map(({ column }) => column.name), style);
  const writers = columns.map((told, index) => writerOf(told, index === 0 ? '' : style.delimiter, style));
  for (const { count, columns: codes } of parts) {
    const cells = writers.flatMap((write, index) => {
      const column = codes[index];
      return column === undefined ? [] : [write(column)];
    });
    let text = '';
    for (let row = 0; row < count; row += 1) {
      for (const cell of cells) text += cell(row);
      text += '\r\n';
    }
    yield text;
  }
}
