import type { AnswerValue } from '../answer.ts';
import type { RankingQuestion } from '../compiled-questionnaire.ts';
import { fieldName } from '../field-name.ts';
import { asciiDigits } from './ascii-digits.ts';
import type { Complaint, QuestionType } from './question-type.ts';
import { answered, complain, sent, wrong } from './question-type.ts';

const isList = (value: AnswerValue): value is readonly string[] => Array.isArray(value);

/** The place an option was given: null when none, undefined when it is no place at all. */
const placeIn = (question: RankingQuestion, texts: readonly string[]): number | null | undefined => {
  const [text, ...more] = texts;
  if (text === undefined) return null;
  const digits = asciiDigits(text.trim());
  if (more.length > 0 || !/^\d{1,2}$/.test(digits)) return undefined;
  const place = Number(digits);
  return place >= 1 && place <= question.most ? place : undefined;
};

/** Options put in order: each is given a place, and no two the same. The value holds the first one first. */
export const ranking: QuestionType<RankingQuestion, readonly string[]> = {
  isValue: isList,
  read: (question, fields) => {
    const byPlace = new Map<number, string>();
    for (const { key } of question.options) {
      const place = placeIn(question, sent(fields, fieldName(question.key, key)));
      if (place === undefined) return wrong(complain('not-a-rank', { most: question.most }, key));
      if (place !== null && byPlace.has(place)) return wrong(complain('rank-twice', { place }, key));
      if (place !== null) byPlace.set(place, key);
    }
    if (byPlace.size === 0) return { kind: 'empty' };
    const value = [...byPlace].toSorted(([one], [other]) => one - other).map(([, key]) => key);
    const open: readonly Complaint[] =
      value.length < question.most ? [complain('rank-open', { most: question.most }, 'ranks')] : [];
    return answered(value, open);
  },
  write: (question, value) =>
    Object.fromEntries(value.map((key, index) => [fieldName(question.key, key), [String(index + 1)]])),
  check: (question, value) => {
    if (value.length === 0 || value.length > question.most || new Set(value).size < value.length)
      return complain('malformed');
    const strange = value.some((key) => !question.options.some((option) => option.key === key));
    if (strange) return complain('not-an-option');
    return question.required === 'hard' && value.length < question.most ? complain('required') : null;
  },
};
