import type { InEach } from '../../../../kernel/language.ts';
import { askedAfter } from '../../../surveys/questionnaire/asked-after.ts';
import type { Option, Question, Questionnaire } from '../../../surveys/questionnaire/compiled-questionnaire.ts';

/** The answer of who cannot give a mark, as it is stored. */
const dontKnow = 'dont-know';

/** Why a row has no value in a column, as a step below the lowest value the column can have. */
export const missingSteps = { skipped: 1, notApplicable: 2, withheld: 3, open: 4, ratherNotSay: 5 } as const;
export type MissingReason = keyof typeof missingSteps;

/** Answers beside the scale ("don't know") stand from here down; all missing codes together take this much room. */
const firstAside = 11;
export const missingRoom = 99;

/** A code of a column and what it stands for; `key` is the option it was made from. */
interface ColumnValue {
  readonly code: number;
  readonly key: string;
  readonly label: InEach;
}

/** One column of the file of rows: a question, or one option or statement of it. Every value is a number. */
export interface Column {
  /** Safe as a name in SPSS, R and Triple-S. */
  readonly name: string;
  readonly question: string;
  /** The option of a multiple choice or the statement of a matrix; null for the question as a whole. */
  readonly part: string | null;
  readonly module: string;
  /** The questions whose answers decide whether this one is asked at all. */
  readonly dependsOn: readonly string[];
  readonly text: InEach;
  readonly partLabel: InEach | null;
  /** `rank`: the place an option was given, 0 for none; `place`: a sub-area; `time`: a month as 202604, days included. */
  readonly kind: 'choice' | 'flag' | 'mark' | 'number' | 'amount' | 'rank' | 'place' | 'time';
  readonly values: readonly ColumnValue[];
  readonly asides: readonly ColumnValue[];
  /** The lowest and highest value; whatever lies below `low` is missing. */
  readonly low: number;
  readonly high: number;
}

export const missingCode = (column: Pick<Column, 'low'>, reason: MissingReason): number =>
  column.low - missingSteps[reason];

// Words that SPSS keeps for itself.
const reserved: readonly string[] = 'all and by eq ge gt le lt ne not or to with'.split(' ');
const longestName = 60;

const nameOf = (question: string, part: string | null): string => {
  const name = [question, ...(part === null ? [] : [part])].join('.').replaceAll('-', '_');
  return reserved.includes(name) ? `${name}_` : name;
};

/** Names that are too long are cut, and told apart by their place. */
const withinLength = (columns: readonly Column[]): readonly Column[] =>
  columns.map((column, index) =>
    column.name.length <= longestName
      ? column
      : { ...column, name: `${column.name.slice(0, longestName - 5)}_${index + 1}` },
  );

const asidesOf = (options: readonly Option[], low: number): readonly ColumnValue[] =>
  options.filter(({ aside }) => aside).map(({ key, label }, index) => ({ code: low - firstAside - index, key, label }));

const scaleOf = (options: readonly Option[]): readonly ColumnValue[] =>
  options.filter(({ aside }) => !aside).map(({ key, label }, index) => ({ code: index + 1, key, label }));

const base = (question: Question, part: { readonly key: string; readonly label: InEach } | null = null) => ({
  name: nameOf(question.key, part?.key ?? null),
  question: question.key,
  part: part?.key ?? null,
  module: question.module,
  dependsOn: askedAfter(question),
  text: question.text,
  partLabel: part?.label ?? null,
});

const yesNo: readonly ColumnValue[] = [
  { code: 0, key: 'no', label: { nl: 'niet genoemd', en: 'not named' } },
  { code: 1, key: 'yes', label: { nl: 'genoemd', en: 'named' } },
];

/** The latest month that can be given, as a number. */
const latestMonth = 999_912;

const ranksOf = (most: number): readonly ColumnValue[] =>
  Array.from({ length: most + 1 }, (_, rank) => ({
    code: rank,
    key: String(rank),
    label: rank === 0 ? { nl: 'geen plaats gegeven', en: 'not ranked' } : { nl: `plaats ${rank}`, en: `place ${rank}` },
  }));

type Options = readonly Option[];
const scaled = (options: Options) => {
  const values = scaleOf(options);
  return { kind: 'choice' as const, values, asides: asidesOf(options, 0), low: 0, high: values.length };
};

const numeric = (kind: 'number' | 'amount', min: number, max: number) => ({
  kind,
  values: [],
  asides: [],
  low: Math.min(0, min),
  high: max,
});

const columnsOfQuestion = (question: Question): readonly Column[] => {
  switch (question.type) {
    case 'single':
    case 'yes-no':
      return [{ ...base(question), ...scaled(question.options) }];
    case 'matrix':
      return question.statements.map((statement) => ({ ...base(question, statement), ...scaled(question.options) }));
    case 'multiple': {
      const asides = asidesOf(question.options, 0);
      const flag = { kind: 'flag' as const, values: yesNo, asides, low: 0, high: 1 };
      return question.options.filter(({ aside }) => !aside).map((option) => ({ ...base(question, option), ...flag }));
    }
    case 'mark': {
      const low = Math.min(0, question.min);
      const { dontKnow: label } = question;
      const asides = label === null ? [] : [{ code: low - firstAside, key: dontKnow, label }];
      return [{ ...base(question), kind: 'mark', values: [], asides, low, high: question.max }];
    }
    case 'whole-number':
      return [{ ...base(question), ...numeric('number', question.min, question.max) }];
    case 'euro':
      return [{ ...base(question), ...numeric('amount', 0, question.max) }];
    case 'ranking': {
      const values = ranksOf(question.most);
      const rank = { kind: 'rank' as const, values, asides: [], low: 0, high: question.most };
      return question.options.map((option) => ({ ...base(question, option), ...rank }));
    }
    case 'place': {
      const values = question.areas.map(({ key, name }, index) => ({
        code: index + 1,
        key,
        label: { nl: name, en: name },
      }));
      return [{ ...base(question), kind: 'place', values, asides: [], low: 0, high: values.length }];
    }
    // A day is told by its month at most: together with what the park knows, a day points at somebody.
    case 'date':
    case 'month':
      return [{ ...base(question), kind: 'time', values: [], asides: [], low: 0, high: latestMonth }];
    case 'short-text':
    case 'long-text':
    case 'information':
      return [];
  }
};

/** The columns of a questionnaire in the order it is asked. What is written freely has none: it never stands in a row. */
export const columnsOf = (questionnaire: Questionnaire): readonly Column[] =>
  withinLength(questionnaire.questions.flatMap(columnsOfQuestion));
