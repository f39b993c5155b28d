import type { Result } from '../../../../kernel/result.ts';
import { ok, refuse } from '../../../../kernel/result.ts';
import type { Operator } from './expression.ts';
import { isFunction } from './operators.ts';
import type { At, SyntaxFault, Token } from './read-tokens.ts';
import { readTokens } from './read-tokens.ts';

/** An expression as it was written, every part with its place. */
export type Parsed =
  | { readonly kind: 'constant'; readonly value: string | number | boolean; readonly at: At }
  | { readonly kind: 'name'; readonly name: string; readonly row: string | null; readonly at: At }
  | { readonly kind: 'apply'; readonly operator: Operator; readonly to: readonly Parsed[]; readonly at: At };

class SyntaxStop extends Error {
  readonly fault: SyntaxFault;
  constructor({ at, kind, text }: Token) {
    super('syntax');
    this.fault = { at, found: kind === 'end' ? 'end' : text };
  }
}

const deepest = 100;

interface Cursor {
  readonly peek: () => Token;
  readonly take: () => Token;
  /** Goes one deeper while it reads a part; refuses what nests without end. */
  readonly within: (read: () => Parsed) => Parsed;
}

const cursorOver = (tokens: readonly Token[]): Cursor => {
  let index = 0;
  let depth = 0;
  const end: Token = tokens.at(-1) ?? { kind: 'end', text: '', at: { line: 1, column: 1 } };
  const peek = (): Token => tokens[index] ?? end;
  return {
    peek,
    take: () => {
      const token = peek();
      index += 1;
      return token;
    },
    within: (read) => {
      depth += 1;
      if (depth > deepest) throw new SyntaxStop(peek());
      const part = read();
      depth -= 1;
      return part;
    },
  };
};

const isNext = (cursor: Cursor, ...texts: readonly string[]): boolean => {
  const { kind, text } = cursor.peek();
  return (kind === 'sign' || kind === 'name') && texts.includes(text);
};

const expect = (cursor: Cursor, text: string): Token => {
  if (!isNext(cursor, text)) throw new SyntaxStop(cursor.peek());
  return cursor.take();
};

const list = (cursor: Cursor): readonly Parsed[] => {
  expect(cursor, '(');
  const parts = [whole(cursor)];
  while (isNext(cursor, ',')) {
    cursor.take();
    parts.push(whole(cursor));
  }
  expect(cursor, ')');
  return parts;
};

const named = (cursor: Cursor, token: Token): Parsed => {
  const { text, at } = token;
  if (text === 'true' || text === 'false') return { kind: 'constant', value: text === 'true', at };
  if (isNext(cursor, '(') && isFunction(text)) return { kind: 'apply', operator: text, to: list(cursor), at };
  if (!isNext(cursor, '.')) return { kind: 'name', name: text, row: null, at };
  cursor.take();
  const row = cursor.take();
  if (row.kind !== 'name') throw new SyntaxStop(row);
  return { kind: 'name', name: text, row: row.text, at };
};

const reserved = ['and', 'or', 'not', 'in', 'has'];

const primary = (cursor: Cursor): Parsed => {
  const token = cursor.take();
  const { kind, text, at } = token;
  if (kind === 'number') return { kind: 'constant', value: Number(text), at };
  if (kind === 'text') return { kind: 'constant', value: text.slice(1, -1), at };
  if (kind === 'name' && !reserved.includes(text)) return named(cursor, token);
  if (kind !== 'sign' || text !== '(') throw new SyntaxStop(token);
  const inner = whole(cursor);
  expect(cursor, ')');
  return inner;
};

const unary = (cursor: Cursor): Parsed => {
  if (!isNext(cursor, '-')) return primary(cursor);
  const { at } = cursor.take();
  const zero: Parsed = { kind: 'constant', value: 0, at };
  return { kind: 'apply', operator: '-', to: [zero, cursor.within(() => unary(cursor))], at };
};

type Level = (cursor: Cursor) => Parsed;

/** Operators of one strength, read from left to right. */
const chained =
  (below: Level, operators: readonly Operator[]): Level =>
  (cursor) => {
    let left = below(cursor);
    for (;;) {
      const operator = operators.find((one) => isNext(cursor, one));
      if (operator === undefined) return left;
      const { at } = cursor.take();
      left = { kind: 'apply', operator, to: [left, below(cursor)], at };
    }
  };

const sums = chained(chained(unary, ['*', '/']), ['+', '-']);

const comparison: Level = (cursor) => {
  const left = sums(cursor);
  const operator = (['=', '!=', '<=', '>=', '<', '>'] as const).find((one) => isNext(cursor, one));
  if (operator !== undefined) {
    const { at } = cursor.take();
    return { kind: 'apply', operator, to: [left, sums(cursor)], at };
  }
  if (!isNext(cursor, 'in', 'has')) return left;
  const { at, text } = cursor.take();
  const choices = text === 'in' ? list(cursor) : [sums(cursor)];
  return { kind: 'apply', operator: 'in', to: [left, ...choices], at };
};

const negation: Level = (cursor) => {
  if (!isNext(cursor, 'not')) return comparison(cursor);
  const { at } = cursor.take();
  return { kind: 'apply', operator: 'not', to: [cursor.within(() => negation(cursor))], at };
};

const alternatives = chained(chained(negation, ['and']), ['or']);

const whole = (cursor: Cursor): Parsed => cursor.within(() => alternatives(cursor));

/** Reads the text of an expression; or says where it cannot be read. */
export const parseExpression = (text: string): Result<Parsed, SyntaxFault> => {
  const tokens = readTokens(text);
  if (!tokens.ok) return tokens;
  const cursor = cursorOver(tokens.value);
  try {
    const parsed = whole(cursor);
    return cursor.peek().kind === 'end' ? ok(parsed) : refuse(new SyntaxStop(cursor.peek()).fault);
  } catch (error) {
    if (error instanceof SyntaxStop) return refuse(error.fault);
    throw error;
  }
};
