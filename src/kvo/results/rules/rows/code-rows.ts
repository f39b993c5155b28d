import type { Answer } from '../../../surveys/questionnaire/answer.ts';
import type { AnswerColumn, AnswerColumns, Codes } from '../columns/answer-columns.ts';
import type { Column } from './column.ts';
import { missingCode } from './column.ts';
import type { ReadCodes } from './read-codes.ts';
import { readCodesOf } from './read-codes.ts';

/** One column of a file of rows: which of the different answers each respondent gave, and the code each of those has. */
export interface CodedColumn {
  readonly given: Codes;
  readonly codes: Float64Array;
}

/** All respondents, column by column, in the order of the answers. */
export interface CodedRows {
  readonly rows: number;
  readonly columns: readonly CodedColumn[];
}

/** Some of the respondents: how many, and the code of each in every column. */
export interface RowPart {
  readonly count: number;
  readonly columns: readonly Float64Array[];
}

/** So many respondents stand together. */
const together = 1_000;

const reasons = { skipped: 'skipped', 'not-applicable': 'notApplicable', 'rather-not-say': 'ratherNotSay' } as const;

const codeIn = (column: Column, at: number, read: ReadCodes, answer: Answer): number => {
  if (answer.state === 'answered') return read(answer.value)[at] ?? missingCode(column, 'open');
  return missingCode(column, reasons[answer.state]);
};

const codeColumn = (column: Column, own: readonly Column[], source: AnswerColumn | undefined, rows: number) => {
  if (source === undefined)
    return { given: new Uint8Array(rows), codes: Float64Array.of(missingCode(column, 'skipped')) };
  const read = readCodesOf(own);
  const at = own.indexOf(column);
  return {
    given: source.codes,
    codes: Float64Array.from(source.answers, (answer) => codeIn(column, at, read, answer)),
  };
};

/** Gives each different answer its code in every column of a file of rows: each is looked at once, however many gave it. */
export const codeRows = (columns: readonly Column[], { rows, columns: sources }: AnswerColumns): CodedRows => ({
  rows,
  columns: columns.map((column) => {
    const own = columns.filter(({ question }) => question === column.question);
    const ofQuestion = sources.filter(({ question }) => question === column.question);
    const source = ofQuestion.find(({ part }) => part === column.part) ?? ofQuestion.find(({ part }) => part === null);
    return codeColumn(column, own, source, rows);
  }),
});

/** The codes of the respondents, some of them at a time; the arrays of a part are used again for the next. */
export function* rowParts({ rows, columns }: CodedRows, size = together): Generator<RowPart> {
  const room = columns.map(() => new Float64Array(Math.min(size, rows)));
  for (let from = 0; from < rows; from += size) {
    const count = Math.min(size, rows - from);
    for (const [index, { given, codes }] of columns.entries()) {
      const out = room[index];
      if (out === undefined) continue;
      for (let row = 0; row < count; row += 1) out[row] = codes[given[from + row] ?? 0] ?? 0;
    }
    yield { count, columns: room };
  }
}
