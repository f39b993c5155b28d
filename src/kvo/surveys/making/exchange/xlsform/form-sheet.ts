import type { CellValue, Sheet } from 'hucre/xlsx';
import type { Spot } from '../note.ts';

/** The head of a column: what it holds, in which language, and its letter. */
export interface Head {
  readonly base: string;
  readonly language: string | null;
  readonly title: string;
  readonly column: string;
  readonly index: number;
}

export interface FormRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A sheet of a form: the heads of its columns, and its rows that hold something. */
export interface FormSheet {
  readonly name: string;
  readonly heads: readonly Head[];
  readonly rows: readonly FormRow[];
}

const same: Readonly<Record<string, string>> = {
  'list name': 'list_name',
  value: 'name',
  caption: 'label',
  relevance: 'relevant',
  calculate: 'calculation',
  readonly: 'read_only',
  'constraint message': 'constraint_message',
  constraint_msg: 'constraint_message',
  'required message': 'required_message',
  'choice filter': 'choice_filter',
  'default language': 'default_language',
  'form title': 'form_title',
  title: 'form_title',
  'form id': 'form_id',
};

const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${letters(Math.floor(index / 26) - 1)}${letters(index % 26)}`;

const textOf = (value: CellValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value).normalize('NFC').replace(/\r\n?/g, '\n').trim();
};

const headOf = (title: string, index: number): Head => {
  const [first = '', ...more] = title.split(/::/).map((part) => part.trim());
  // Older forms write `label:English`.
  const [bare = '', old] =
    more.length === 0 && !/^(jr|orx):/.test(first) ? first.split(':').map((part) => part.trim()) : [first];
  const lower = bare.toLowerCase();
  const language = more.length > 0 ? more.join('::') : (old ?? null);
  return { base: same[lower] ?? lower, language, title, column: letters(index), index };
};

/** A sheet as a form reads it. */
export const formSheet = (sheet: Sheet): FormSheet => {
  const [first = [], ...rest] = sheet.rows;
  const heads = first.flatMap((value, index) => (textOf(value) === '' ? [] : [headOf(textOf(value), index)]));
  const rows = rest
    .map((row, index) => ({ number: index + 2, cells: row.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { name: sheet.name, heads, rows };
};

/** What a row says in a column without a language; empty when it has none. */
export const cellOf = ({ heads }: FormSheet, row: FormRow, base: string): string => {
  const head = heads.find((one) => one.base === base && one.language === null);
  return head === undefined ? '' : (row.cells[head.index] ?? '');
};

/** The place of a cell. */
export const spotIn = (sheet: FormSheet, row: FormRow, base: string): Spot => {
  const head = sheet.heads.find((one) => one.base === base);
  return { sheet: sheet.name, row: row.number, ...(head === undefined ? {} : { column: head.column }) };
};
