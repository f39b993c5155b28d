import type { Expression } from '../../../questionnaire/expression/expression.ts';
import type { Meaning, Names } from './foreign.ts';
import { NoLike } from './foreign.ts';

/** The opposite of what is true or false; the opposite of an opposite is the thing itself. */
export const not = (inner: Expression): Expression =>
  'apply' in inner && inner.apply === 'not' && inner.to[0] !== undefined ? inner.to[0] : { apply: 'not', to: [inner] };

/** A constant, when our language can write it down. */
export const textOf = (value: string | number | boolean): Expression => {
  if (typeof value === 'string' && (/\n/.test(value) || (value.includes('"') && value.includes("'"))))
    throw new NoLike(value);
  if (typeof value === 'number' && value < 0) return { apply: '-', to: [{ constant: 0 }, { constant: -value }] };
  return { constant: value };
};

/** What a name stands for; throws when it stands for nothing. */
export const named = (name: string, names: Names): Meaning => {
  const meaning = names(name);
  if (meaning === null) throw new NoLike(name, 'unknown-name');
  return meaning;
};

interface Left {
  readonly left: Expression;
  readonly meaning: Meaning | null;
}

const yeses: readonly unknown[] = ['Y', 'y', 'yes', 'true', true, 1, '1'];

const withAnswer = (operator: string, { left, meaning }: Left, value: string | number | boolean): Expression => {
  const key = meaning?.answers?.get(String(value));
  if (key === undefined) throw new NoLike(String(value), 'unknown-option');
  if (operator !== '=') throw new NoLike(operator);
  if (meaning?.kind !== 'choices') return { apply: '=', to: [left, { constant: key }] };
  // Of several answers, equal to one is: that one and no other.
  const alone: Expression = { apply: '=', to: [{ apply: 'count', to: [left] }, { constant: 1 }] };
  return { apply: 'and', to: [{ apply: 'in', to: [left, { constant: key }] }, alone] };
};

/** Compares with a constant, by what is on the left: nothing at all, a tick, one of several answers, or a value. */
export const compareWith = (
  operator: '=' | '<' | '<=' | '>' | '>=',
  left: Left,
  value: string | number | boolean,
): Expression => {
  const { meaning } = left;
  if (meaning?.kind === 'truth') {
    if (operator !== '=') throw new NoLike(operator);
    return yeses.includes(value) ? meaning.expression : not(meaning.expression);
  }
  if (value === '' || value === false) {
    const negative = meaning?.answers?.get(String(value));
    if (negative !== undefined && operator === '=') return { apply: '=', to: [left.left, { constant: negative }] };
  }
  if (value === '') {
    if (operator !== '=' && operator !== '>') throw new NoLike(operator);
    const answered: Expression = { apply: 'answered', to: [left.left] };
    return operator === '=' ? not(answered) : answered;
  }
  if (meaning?.answers !== null && meaning?.answers !== undefined) return withAnswer(operator, left, value);
  const number = meaning?.kind === 'number' && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
  return { apply: operator, to: [left.left, textOf(number ? Number(value) : value)] };
};
