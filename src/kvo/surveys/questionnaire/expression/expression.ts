/** What an expression can do with values. Each is described, with what it takes and gives, in `operators.ts`. */
export type Operator =
  | 'and'
  | 'or'
  | 'not'
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'in'
  | '+'
  | '-'
  | '*'
  | '/'
  | 'answered'
  | 'refused'
  | 'count'
  | 'length'
  | 'sum'
  | 'min'
  | 'max'
  | 'round'
  | 'if'
  | 'coalesce';

/**
 * A compiled expression: checked, its names looked up, its calculated values written out. Plain data, so that the same
 * expression is evaluated by the same function on the server and in the browser.
 */
export type Expression =
  | { readonly constant: string | number | boolean }
  /** The answer to a question, or to one statement of a matrix. */
  | { readonly answer: string; readonly row?: string | undefined }
  | { readonly apply: Operator; readonly to: readonly Expression[] };

/** What an expression comes to; null is no value: not answered, or not to be calculated. */
export type Value = string | number | boolean | readonly string[] | null;
