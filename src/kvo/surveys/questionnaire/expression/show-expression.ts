import type { Expression, Operator } from './expression.ts';
import { isFunction } from './operators.ts';

const strengths: readonly (readonly Operator[])[] = [
  ['or'],
  ['and'],
  ['not'],
  ['=', '!=', '<', '<=', '>', '>=', 'in'],
  ['+', '-'],
  ['*', '/'],
];

const strengthOf = (apply: Operator): number => {
  const found = strengths.findIndex((level) => level.includes(apply));
  return found === -1 ? strengths.length : found;
};

const constant = (value: string | number | boolean): string =>
  typeof value !== 'string' ? String(value) : value.includes('"') ? `'${value}'` : `"${value}"`;

const write = (expression: Expression, least: number): string => {
  if ('constant' in expression) return constant(expression.constant);
  if ('answer' in expression)
    return expression.row === undefined ? expression.answer : `${expression.answer}.${expression.row}`;
  const { apply, to } = expression;
  if (isFunction(apply)) return `${apply}(${to.map((part) => write(part, 0)).join(', ')})`;
  const strength = strengthOf(apply);
  const parts = to.map((part, index) => write(part, apply === 'in' && index > 0 ? 0 : strength + (index > 0 ? 1 : 0)));
  const [first = '', ...rest] = parts;
  const text =
    apply === 'not'
      ? `not ${write(to[0] ?? { constant: true }, strength)}`
      : apply === 'in'
        ? `${write(to[0] ?? { constant: true }, strength + 1)} in (${rest.join(', ')})`
        : [first, ...rest].join(` ${apply} `);
  return strength < least ? `(${text})` : text;
};

/** An expression as text that reads back as the same expression. */
export const showExpression = (expression: Expression): string => write(expression, 0);
