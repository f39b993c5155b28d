import type { Question } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import type { Column } from './column.ts';
import { missingCode } from './column.ts';
import type { ReadCodes } from './read-codes.ts';
import { readCodesOf } from './read-codes.ts';
import { statementsReader } from './statements-reader.ts';

/** One question as it is read into its columns, which stand together from `from` on; one of text has none. */
export interface QuestionCodes {
  readonly key: string;
  readonly from: number;
  readonly width: number;
  readonly skipped: readonly number[];
  readonly notApplicable: readonly number[];
  readonly ratherNotSay: readonly number[];
  readonly read: ReadCodes;
  /** The same from the JSON of the value; what was read before is not read again. */
  readonly readJson: (json: string) => readonly number[];
}

/** The most different answers to one question that are kept. */
const mostKept = 1_000;

/** A text of its own: a piece of a larger one would keep all of it in memory. */
const ownText = (text: string): string => Buffer.from(text).toString();

const kept = (read: ReadCodes): QuestionCodes['readJson'] => {
  const known = new Map<string, readonly number[]>();
  return (json) => {
    const found = known.get(json);
    if (found !== undefined) return found;
    const codes = read(JSON.parse(json));
    if (known.size < mostKept) known.set(ownText(json), codes);
    return codes;
  };
};

const isMatrix = ([first]: readonly Column[]): boolean => first?.kind === 'choice' && first.part !== null;

/** How each question is read, in the order of the questionnaire. */
export const questionCodesOf = (
  questions: readonly Pick<Question, 'key'>[],
  columns: readonly Column[],
): readonly QuestionCodes[] =>
  questions.map(({ key }) => {
    const own = columns.filter(({ question }) => question === key);
    const read = readCodesOf(own);
    return {
      key,
      from: columns.findIndex(({ question }) => question === key),
      width: own.length,
      skipped: own.map((column) => missingCode(column, 'skipped')),
      notApplicable: own.map((column) => missingCode(column, 'notApplicable')),
      ratherNotSay: own.map((column) => missingCode(column, 'ratherNotSay')),
      read,
      readJson: isMatrix(own) ? statementsReader(own, read) : kept(read),
    };
  });
