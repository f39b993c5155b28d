import type { Answer } from '../../../surveys/questionnaire/answer.ts';
import type { AnswerColumn, AnswerColumns } from '../columns/answer-columns.ts';
import type { Column } from './column.ts';
import { missingCode, missingRoom } from './column.ts';
import type { ReadCodes } from './read-codes.ts';
import { readCodesOf } from './read-codes.ts';

type RowCodes = Int8Array | Float64Array;

/** Some respondents, column by column: how many, and the code of each in every column. */
export interface Packed {
  readonly count: number;
  readonly columns: readonly RowCodes[];
}

/** Codes of one byte run from here up; a column with wider ones takes eight bytes a respondent. */
export const lowestByte = -128;
const highestByte = 127;
/** So many respondents stand together. */
const together = 1_000;

const isNarrow = ({ kind, low, high }: Column): boolean =>
  kind !== 'number' && kind !== 'amount' && low - missingRoom >= lowestByte && high <= highestByte;

const codeIn = (column: Column, at: number, read: ReadCodes, answer: Answer): number => {
  if (answer.state === 'answered') return read(answer.value)[at] ?? missingCode(column, 'open');
  return missingCode(column, answer.state === 'skipped' ? 'skipped' : 'notApplicable');
};

/** Each different answer is looked up once; the rest is a walk along the column. */
const packColumn = (column: Column, own: readonly Column[], source: AnswerColumn | undefined, rows: number) => {
  const packed: RowCodes = isNarrow(column) ? new Int8Array(rows) : new Float64Array(rows);
  if (source === undefined) return packed.fill(missingCode(column, 'skipped'));
  const read = readCodesOf(own);
  const at = own.indexOf(column);
  const known = Float64Array.from(source.answers, (answer) => codeIn(column, at, read, answer));
  const { codes } = source;
  for (let row = 0; row < rows; row += 1) packed[row] = known[codes[row] ?? 0] ?? 0;
  return packed;
};

/** The codes of all respondents in the columns of a file of rows, some of them at a time, in the order of the answers. */
export const packRows = (
  columns: readonly Column[],
  { rows, columns: sources }: AnswerColumns,
  size = together,
): readonly Packed[] => {
  const packed = columns.map((column) => {
    const own = columns.filter(({ question }) => question === column.question);
    const ofQuestion = sources.filter(({ question }) => question === column.question);
    const source = ofQuestion.find(({ part }) => part === column.part) ?? ofQuestion.find(({ part }) => part === null);
    return packColumn(column, own, source, rows);
  });
  return Array.from({ length: Math.ceil(rows / size) }, (_, index) => {
    const [from, to] = [index * size, Math.min(rows, (index + 1) * size)];
    return { count: to - from, columns: packed.map((codes) => codes.subarray(from, to)) };
  });
};
