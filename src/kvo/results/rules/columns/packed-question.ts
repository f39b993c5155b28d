import type { Answer, AnswerValue } from '../../../surveys/questionnaire/answer.ts';
import { notApplicable, ratherNotSay, skipped } from '../../../surveys/questionnaire/answer.ts';
import type { Question } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import type { AnswerColumn } from './answer-columns.ts';
import { CodeList } from './answer-columns.ts';
import type { ScannedQuestion } from './scan-answers.ts';

/** A question whose answers are being packed, from the JSON they are kept in or as they were parsed. */
export interface PackedQuestion extends ScannedQuestion {
  readonly take: (codes: readonly number[]) => void;
  readonly codesOf: (answer: Answer | undefined) => readonly number[];
  readonly columns: () => readonly AnswerColumn[];
}

/** A text of its own: a piece of a larger one would keep all of it in memory. */
const ownText = (text: string): string => Buffer.from(text).toString();

/** Where the answers stand that give no value; there from the beginning. */
const open = { skipped: 0, 'not-applicable': 1, 'rather-not-say': 2 } as const;

const openAt = (answer: Answer | undefined): number | null => {
  if (answer === undefined) return open.skipped;
  return answer.state === 'answered' ? null : open[answer.state];
};

/** Different answers by what names them. */
class Different {
  readonly answers: Answer[] = [skipped, notApplicable, ratherNotSay];
  private readonly places = new Map<string, readonly number[]>();

  /** Where an answer stands, as the codes of its only column. */
  place(name: string, answer: () => Answer): readonly number[] {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    const place = [this.answers.length];
    this.answers.push(answer());
    this.places.set(ownText(name), place);
    return place;
  }
}

const answered = (value: AnswerValue): Answer => ({ state: 'answered', value });

/** A place without the spot that was pointed at: nothing is told of it, and it could tell who pointed. */
const withoutPoint = ({ type }: Question, value: AnswerValue): AnswerValue => {
  if (type !== 'place' || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([part]) => part !== 'point'));
};

const asWhole = (question: Question): PackedQuestion => {
  const different = new Different();
  const codes = new CodeList();
  const isText = question.type === 'short-text' || question.type === 'long-text';
  const readJson = (json: string): readonly number[] =>
    isText
      ? different.place('', () => answered(''))
      : different.place(json, () => answered(withoutPoint(question, JSON.parse(json) as AnswerValue)));
  return {
    key: question.key,
    skipped: [open.skipped],
    notApplicable: [open['not-applicable']],
    ratherNotSay: [open['rather-not-say']],
    readJson,
    codesOf: (answer) => {
      const without = openAt(answer);
      return without === null && answer?.state === 'answered' ? readJson(JSON.stringify(answer.value)) : [without ?? 0];
    },
    take: ([code]) => codes.push(code ?? 0),
    columns: () => [{ question: question.key, part: null, answers: different.answers, codes: codes.done() }],
  };
};

const colon = '": "';
/** Left open, beside other statements of the same matrix that were not. */
const leftOpen = 3;

type Matrix = Extract<Question, { readonly statements: unknown }>;

/** The statement and the key of every pair in the JSON of an object of keys by statement; null where it is written otherwise. */
const pairsIn = (json: string): readonly (readonly [string, string])[] | null => {
  const pairs: [string, string][] = [];
  for (let at = 1; at < json.length; ) {
    const behindKey = json.indexOf(colon, at);
    const end = behindKey === -1 ? -1 : json.indexOf('"', behindKey + colon.length);
    if (end === -1 || json.charCodeAt(at) !== 34) return null;
    pairs.push([json.slice(at + 1, behindKey), json.slice(behindKey + colon.length, end)]);
    // Behind a value stands a comma and a space, or the brace that ends it all.
    at = end + 3;
  }
  return pairs;
};

const byStatement = ({ key, statements }: Matrix): PackedQuestion => {
  const parts = statements.map((statement) => {
    const different = new Different();
    different.answers.push(answered({}));
    return { part: statement.key, different, codes: new CodeList() };
  });
  const places = new Map(parts.map(({ part }, place) => [part, place]));
  const codesOfPairs = (pairs: readonly (readonly [string, string])[]): readonly number[] => {
    const found = parts.map(() => leftOpen);
    for (const [statement, chosen] of pairs) {
      const place = places.get(statement);
      const part = place === undefined ? undefined : parts[place];
      if (place === undefined || part === undefined) continue;
      found[place] = part.different.place(chosen, () => answered({ [part.part]: ownText(chosen) }))[0] ?? leftOpen;
    }
    return found;
  };
  const all = (code: number): readonly number[] => parts.map(() => code);
  return {
    key,
    skipped: all(open.skipped),
    notApplicable: all(open['not-applicable']),
    ratherNotSay: all(open['rather-not-say']),
    readJson: (json) => codesOfPairs(pairsIn(json) ?? Object.entries(JSON.parse(json) as Record<string, string>)),
    codesOf: (answer) => {
      if (answer?.state !== 'answered') return all(openAt(answer) ?? open.skipped);
      return codesOfPairs(typeof answer.value === 'object' ? Object.entries(answer.value) : []);
    },
    take: (codes) => {
      for (let place = 0; place < parts.length; place += 1) parts[place]?.codes.push(codes[place] ?? 0);
    },
    columns: () =>
      parts.map(({ part, different, codes }) => ({
        question: key,
        part,
        answers: different.answers,
        codes: codes.done(),
      })),
  };
};

/** Begins to pack the answers to a question; a matrix takes a column for each of its statements. */
export const packedQuestion = (question: Question): PackedQuestion =>
  question.type === 'matrix' ? byStatement(question) : asWhole(question);
