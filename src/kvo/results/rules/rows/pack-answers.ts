import type { Questionnaire } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import { isAnswerable } from '../../../surveys/questionnaire/is-answerable.ts';
import type { Column } from './column.ts';
import { missingRoom } from './column.ts';
import type { QuestionCodes } from './question-codes.ts';
import { questionCodesOf } from './question-codes.ts';
import { scannerOf } from './scan-answers.ts';

type Codes = Int8Array | Float64Array;

/** Some respondents, column by column: how many, and the code of each in every column. */
export interface Packed {
  readonly count: number;
  readonly columns: readonly Codes[];
}

/** Codes of one byte run from here up; a column with wider ones takes eight bytes a respondent. */
export const lowestByte = -128;
const highestByte = 127;

const isNarrow = ({ kind, low, high }: Column): boolean =>
  kind !== 'number' && kind !== 'amount' && low - missingRoom >= lowestByte && high <= highestByte;

const codesIn = (question: QuestionCodes, answer: unknown): readonly number[] => {
  const state: unknown = Reflect.get(Object(answer), 'state');
  if (state === 'answered') return question.read(Reflect.get(Object(answer), 'value'));
  if (state === 'rather-not-say') return question.ratherNotSay;
  return state === 'not-applicable' ? question.notApplicable : question.skipped;
};

/**
 * Makes a packer for these columns of a questionnaire: it takes stored sets of answers as JSON and gives their codes, some
 * hundred bytes a respondent in place of some thousand. Nothing of what was written freely is taken along.
 */
export const packerOf = (
  { questions }: Pick<Questionnaire, 'questions'>,
  columns: readonly Column[],
): ((sets: readonly string[]) => Packed) => {
  const read = questionCodesOf(questions.filter(isAnswerable), columns);
  const scan = scannerOf(read);
  return (sets) => {
    const count = sets.length;
    const packed = columns.map((column): Codes => (isNarrow(column) ? new Int8Array(count) : new Float64Array(count)));
    sets.forEach((text, row) => {
      const put = ({ from }: QuestionCodes, codes: readonly number[]): void => {
        for (let part = 0; part < codes.length; part += 1) {
          const column = packed[from + part];
          if (column !== undefined) column[row] = codes[part] ?? 0;
        }
      };
      if (scan(text, put)) return;
      const set: unknown = JSON.parse(text);
      for (const question of read) put(question, codesIn(question, Reflect.get(Object(set), question.key)));
    });
    return { count, columns: packed };
  };
};
