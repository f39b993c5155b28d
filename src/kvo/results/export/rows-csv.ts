import type { CsvStyle } from '../../../platform/files/csv-style.ts';
import { byteOrderMark, csvLine } from '../../../platform/files/csv-style.ts';
import type { RowPart } from '../rules/rows/code-rows.ts';
import { missingCode } from '../rules/rows/column.ts';
import type { ToldColumn } from '../rules/rows/protect-rows.ts';
import { toldCode } from '../rules/rows/protect-rows.ts';
import { firstDayOf } from './column-words.ts';
import type { RowSet } from './row-set-of.ts';

const withText = (told: ToldColumn, decimal: string): ((code: number) => string) => {
  if (told.withheld !== null) {
    const withheld = String(missingCode(told.column, 'withheld'));
    return () => withheld;
  }
  const { kind, low } = told.column;
  if (kind === 'time') return (code) => (code < low ? String(code) : firstDayOf(toldCode(told, code)));
  return (code) => String(toldCode(told, code)).replace('.', decimal);
};

/** A code as the bytes of its cell, the delimiter in front. */
type Cell = (code: number) => Buffer;

const lowestByte = -128;

/** Codes of one byte are put into letters once for all; others when they first come. */
const cellOf = (told: ToldColumn, prefix: string, { decimal }: CsvStyle): Cell => {
  const text = withText(told, decimal);
  const bytes = (code: number): Buffer => Buffer.from(prefix + text(code));
  const small = Array.from({ length: 256 }, (_, index) => bytes(index + lowestByte));
  const known = new Map<number, Buffer>();
  return (code) => {
    const found = Number.isInteger(code) ? (small[code - lowestByte] ?? known.get(code)) : known.get(code);
    if (found !== undefined) return found;
    const made = bytes(code);
    known.set(code, made);
    return made;
  };
};

const widestNumber = 26;
const lineEnd = Buffer.from('\r\n');

const roomFor = (count: number, cells: number): number => count * (cells * widestNumber + lineEnd.length);

/**
 * The lines of some respondents, made in `out`. Bytes are put down one by one: a cell has two or three of them, and there
 * are very many cells.
 */
const linesOf = (cells: readonly Cell[], { count, columns }: RowPart, out: Buffer): Buffer => {
  let at = 0;
  const put = (bytes: Buffer): void => {
    for (let index = 0; index < bytes.length; index += 1) out[at + index] = bytes[index] ?? 0;
    at += bytes.length;
  };
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column]?.(columns[column]?.[row] ?? 0);
      if (cell !== undefined) put(cell);
    }
    put(lineEnd);
  }
  return Buffer.from(out.subarray(0, at));
};

/** The rows as a file of codes, one respondent a line and one column a question or part of it; the codebook says what they mean. */
export function* rowsCsv({ columns, parts }: Pick<RowSet, 'columns' | 'parts'>, style: CsvStyle): Generator<Buffer> {
  const heads = columns.map(({ column }) => column.name);
  yield Buffer.from(byteOrderMark + csvLine(heads, style));
  const cells = columns.map((told, index) => cellOf(told, index === 0 ? '' : style.delimiter, style));
  let room = Buffer.alloc(0);
  for (const part of parts()) {
    const needed = roomFor(part.count, cells.length);
    if (room.length < needed) room = Buffer.allocUnsafe(needed);
    yield linesOf(cells, part, room);
  }
}
