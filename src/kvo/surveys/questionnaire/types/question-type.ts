import type { FormValues } from '../../../../kernel/route.ts';
import type { Answered, AnswerValue } from '../answer.ts';
import type { Question } from '../compiled-questionnaire.ts';

/**
 * What can be said against an answer. The first five are said once and then let be (a check only when it is not strict),
 * the others must be put right;
 * `malformed` is only ever said of stored answers.
 */
export type ComplaintCode =
  | 'empty'
  | 'other-empty'
  | 'text-too-long'
  | 'rank-open'
  | 'check-failed'
  | 'required'
  | 'not-an-option'
  | 'choose-one'
  | 'exclusive-with-others'
  | 'not-a-number'
  | 'not-whole'
  | 'below-minimum'
  | 'above-maximum'
  | 'not-an-amount'
  | 'not-a-rank'
  | 'rank-twice'
  | 'not-a-day'
  | 'not-a-month'
  | 'too-early'
  | 'too-late'
  | 'outside-park'
  | 'malformed';

export interface Complaint {
  readonly code: ComplaintCode;
  /** The statement or line it is about; null when it is about the whole question. */
  readonly part: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What the fields of one question say. `remarks` beside an answer are said once; the answer itself can stand. */
export type Reading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'answered'; readonly answer: Answered; readonly remarks: readonly Complaint[] }
  | { readonly kind: 'wrong'; readonly complaint: Complaint };

/**
 * All that a type of question must be able to do. To add a type: write one of these, give it a shape in the model and
 * in the compiled questionnaire, and name it in `question-engine.ts`; the compiler points at whatever is left.
 */
export interface QuestionType<Q extends Question, V extends AnswerValue> {
  /** Whether a value has the shape this type of question is answered with. */
  readonly isValue: (value: AnswerValue) => value is V;
  /** Reads what a form sent. Any input is met: fields may be missing, doubled or made up. */
  readonly read: (question: Q, fields: FormValues) => Reading;
  /** The fields that `read` turns back into this answer. */
  readonly write: (question: Q, value: V, other: string | undefined) => FormValues;
  /** What is wrong with a stored answer, or null when this question can have it. */
  readonly check: (question: Q, value: V, other: string | undefined) => Complaint | null;
}

export const complain = (
  code: ComplaintCode,
  params: Complaint['params'] = {},
  part: string | null = null,
): Complaint => ({ code, part, params });

export const wrong = (complaint: Complaint): Reading => ({ kind: 'wrong', complaint });

export const answered = (value: AnswerValue, remarks: readonly Complaint[] = []): Reading => ({
  kind: 'answered',
  answer: { state: 'answered', value },
  remarks,
});

export const isString = (value: AnswerValue): value is string => typeof value === 'string';
export const isNumber = (value: AnswerValue): value is number => typeof value === 'number';

/** The values a field was sent with, the empty ones left out. */
export const sent = (fields: FormValues, name: string): readonly string[] =>
  (Object.hasOwn(fields, name) ? (fields[name] ?? []) : []).filter((value) => value.trim() !== '');
