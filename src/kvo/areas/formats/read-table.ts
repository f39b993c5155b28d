import { decodeText, guessEncoding } from '../rules/import/decode-text.ts';
import { guessDelimiter } from '../rules/import/guess-delimiter.ts';
import { guessHeaderRow } from '../rules/import/guess-header-row.ts';
import type { Reading } from '../rules/import/import-settings.ts';
import { splitCells } from '../rules/import/split-cells.ts';
import { readWorkbook } from './read-workbook.ts';

/** Something odd about a file that a person should know, with how often it was met. */
export interface TableNote {
  readonly code:
    | 'merged'
    | 'formulas'
    | 'unknown-formulas'
    | 'quotes-ignored'
    | 'unreadable-characters'
    | 'one-column'
    | 'dropped-columns';
  readonly count: number;
}

/** The cells of a file, row by row as a spreadsheet counts them. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly sheets: readonly string[];
  readonly notes: readonly TableNote[];
}

/** The most firms one file may hold, and the most columns that are looked at. */
export const mostRows = 30_000;
const mostColumns = 100;
const mostColumnsSeen = 1_000;
// Room for titles, heads and empty rows among the firms.
const mostLines = mostRows + 1_000;

const noteIf = (code: TableNote['code'], count: number): readonly TableNote[] => (count > 0 ? [{ code, count }] : []);

/** Whether nearly every row is one cell: the rows were not parted, or there is nothing in them to part. */
const isOneColumn = (rows: Table['rows']): boolean => {
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== '').length).filter((cells) => cells > 0);
  return filled.length > 0 && filled.filter((cells) => cells === 1).length >= filled.length * 0.8;
};

/** How many columns hold anything. */
const widest = (rows: Table['rows']): number =>
  rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim() !== '') + 1), 0);

const readText = (bytes: Uint8Array, reading: Reading): Table => {
  const text = decodeText(bytes, reading.encoding);
  const split = splitCells(text, reading.delimiter);
  // A first line "sep=;" speaks to spreadsheets and holds no firm.
  const named = /^"?sep=./i.test(text);
  const rows = split.rows.map((row, index) => (named && index === 0 ? [] : row.slice(0, mostColumns)));
  const notes = [
    ...noteIf('quotes-ignored', split.quotesIgnored ? 1 : 0),
    ...noteIf('unreadable-characters', text.split('\ufffd').length - 1),
    ...noteIf('one-column', isOneColumn(rows) ? 1 : 0),
    ...noteIf('dropped-columns', widest(split.rows) - mostColumns),
  ];
  return { rows, sheets: [], notes };
};

const readSheet = async (
  bytes: Uint8Array,
  wanted: string | null,
): Promise<(Table & { readonly sheet: string }) | null> => {
  // As wide as spreadsheets are in practice, to know how much is left out.
  const wide = await readWorkbook(bytes, wanted, { rows: mostLines, columns: mostColumnsSeen });
  if (wide === null) return null;
  const read = { ...wide, rows: wide.rows.map((row) => row.slice(0, mostColumns)) };
  const notes = [
    ...noteIf('merged', read.merged),
    ...noteIf('formulas', read.formulas),
    ...noteIf('unknown-formulas', read.unknownFormulas),
    ...noteIf('one-column', isOneColumn(read.rows) ? 1 : 0),
    ...noteIf('dropped-columns', widest(wide.rows) - mostColumns),
  ];
  return { rows: read.rows, sheets: read.sheets, notes, sheet: read.sheet };
};

/** Reads a file the way it was said to be; null when it is damaged. */
export const readTable = async (bytes: Uint8Array, reading: Reading): Promise<Table | null> =>
  reading.kind === 'text' ? readText(bytes, reading) : readSheet(bytes, reading.sheet);

/** Finds out how a file is best read, and reads it so; null when it is damaged. */
export const guessReading = async (
  bytes: Uint8Array,
  kind: Reading['kind'],
): Promise<{ readonly reading: Reading; readonly table: Table } | null> => {
  const encoding = kind === 'text' ? guessEncoding(bytes) : 'utf-8';
  const delimiter = kind === 'text' ? guessDelimiter(decodeText(bytes, encoding)) : ';';
  const reading: Reading = { kind, encoding, delimiter, sheet: null, headerRow: 0 };
  if (kind === 'text') {
    const table = readText(bytes, reading);
    return { table, reading: { ...reading, headerRow: guessHeaderRow(table.rows) } };
  }
  const table = await readSheet(bytes, null);
  return table === null
    ? null
    : { table, reading: { ...reading, sheet: table.sheet, headerRow: guessHeaderRow(table.rows) } };
};
