import type { Expression } from '../../../questionnaire/expression/expression.ts';

/** What the conditions of other tools can do, under one set of names. */
export type ForeignOperator =
  | 'and'
  | 'or'
  | 'not'
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | '/'
  | 'contains'
  | 'not-contains'
  | 'any-of'
  | 'all-of'
  | 'none-of'
  | 'empty'
  | 'answered'
  | 'count'
  | 'length'
  | 'sum'
  | 'min'
  | 'max'
  | 'round'
  | 'if'
  | 'coalesce'
  | 'number'
  | 'true'
  | 'false';

/** A condition of another tool, taken apart. */
export type Foreign =
  | { readonly kind: 'constant'; readonly value: string | number | boolean }
  | { readonly kind: 'list'; readonly items: readonly Foreign[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly operator: ForeignOperator; readonly to: readonly Foreign[] };

/** What a name in a condition stands for here. `answers`: how the file writes an answer, and the key it has here. */
export interface Meaning {
  readonly expression: Expression;
  readonly kind: 'truth' | 'choice' | 'choices' | 'number' | 'other';
  readonly answers: ReadonlyMap<string, string> | null;
}
export type Names = (name: string) => Meaning | null;

/** Thrown inside a translation where a part has no like here; `what` is that part as it was written. */
export class NoLike extends Error {
  readonly what: string;
  readonly reason: 'unknown' | 'unknown-name' | 'unknown-option' | 'unreadable';
  constructor(what: string, reason: NoLike['reason'] = 'unknown') {
    super(what);
    this.what = what;
    this.reason = reason;
  }
}
