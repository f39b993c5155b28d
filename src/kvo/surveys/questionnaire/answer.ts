/**
 * What a question can be answered with: the key of an option, a text, a day or month, a number, the keys of several
 * options (ranked: the first comes first), or per statement of a matrix the key of an option. A place is such a record
 * too: `area`, and perhaps `street` and `point` (longitude and latitude).
 */
export type AnswerValue = string | number | readonly string[] | Readonly<Record<string, string>>;

/** `other` is what was written beside the option "other, namely". */
export interface Answered {
  readonly state: 'answered';
  readonly value: AnswerValue;
  readonly other?: string | undefined;
}

/** Answered, left open after being asked twice, not asked at all, or rather not said: never to be mixed up. */
export type Answer =
  | Answered
  | { readonly state: 'skipped' }
  | { readonly state: 'not-applicable' }
  | { readonly state: 'rather-not-say' };

/** Answers by the key of their question. A question that nobody has come to yet has none. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

export const skipped: Answer = { state: 'skipped' };
export const notApplicable: Answer = { state: 'not-applicable' };
export const ratherNotSay: Answer = { state: 'rather-not-say' };
