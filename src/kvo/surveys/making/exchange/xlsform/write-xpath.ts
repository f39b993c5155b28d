import type { Expression, Operator } from '../../../questionnaire/expression/expression.ts';
import { NoLike } from '../foreign/foreign.ts';

/** What is told of the names in an expression: of a matrix its statements, of several answers that they are several. */
export interface Told {
  readonly statements: (question: string) => readonly string[] | null;
  readonly isSeveral: (question: string) => boolean;
  /** The question whose own answer is `.`; null outside its own check. */
  readonly own: string | null;
}

const quoted = (text: string): string => {
  if (text.includes("'") && text.includes('"')) throw new NoLike(text);
  return text.includes("'") ? `"${text}"` : `'${text}'`;
};

const strengths: Readonly<Partial<Record<Operator, number>>> = {
  or: 1,
  and: 2,
  '=': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
};

interface Written {
  readonly text: string;
  readonly strength: number;
}

const firm = (text: string): Written => ({ text, strength: 9 });
const inside = ({ text, strength }: Written, least: number): string => (strength < least ? `(${text})` : text);
const anyOf = (parts: readonly string[]): Written =>
  parts.length === 1 ? { text: parts[0] ?? '', strength: 3 } : { text: parts.join(' or '), strength: 1 };

const nameOf = (told: Told, question: string, row?: string): string => {
  if (row !== undefined) return `\${${question}.${row}}`;
  return question === told.own ? '.' : `\${${question}}`;
};

const statementsOf = (of: Expression | undefined, told: Told): readonly string[] | null =>
  of !== undefined && 'answer' in of && of.row === undefined ? told.statements(of.answer) : null;

const isIn = ([of, ...wanted]: readonly Expression[], told: Told): Written => {
  if (of === undefined) throw new NoLike('in');
  const rows = statementsOf(of, told);
  if (rows !== null && 'answer' in of)
    return anyOf(
      rows.flatMap((row) => wanted.map((one) => `${nameOf(told, of.answer, row)} = ${write(one, told).text}`)),
    );
  const isSeveral = 'answer' in of && of.row === undefined && told.isSeveral(of.answer);
  const left = inside(write(of, told), 4);
  return anyOf(
    wanted.map((one) => {
      const right = inside(write(one, told), 4);
      return isSeveral ? `selected(${left}, ${right})` : `${left} = ${right}`;
    }),
  );
};

const isAnswered = (of: Expression | undefined, told: Told, sign: '=' | '!='): Written => {
  if (of === undefined || !('answer' in of)) throw new NoLike('answered()');
  const rows = statementsOf(of, told);
  const names = rows === null ? [nameOf(told, of.answer, of.row)] : rows.map((row) => nameOf(told, of.answer, row));
  const parts = names.map((name) => `${name} ${sign} ''`);
  if (sign === '!=' || parts.length === 1) return anyOf(parts);
  return { text: parts.join(' and '), strength: 2 };
};

const called = (name: string, parts: readonly string[]): Written => firm(`${name}(${parts.join(', ')})`);

const coalesced = (parts: readonly Expression[], told: Told): Written => {
  const [one, ...rest] = parts;
  if (one === undefined) throw new NoLike('coalesce()');
  const [zero] = rest;
  const counts = 'apply' in one && (one.apply === 'count' || one.apply === 'length');
  if (counts && rest.length === 1 && zero !== undefined && 'constant' in zero && zero.constant === 0)
    return write(one, told);
  return rest.length === 0 ? write(one, told) : called('coalesce', [write(one, told).text, coalesced(rest, told).text]);
};

const signs: Readonly<Partial<Record<Operator, string>>> = { '/': 'div' };

const joined = (apply: Operator, to: readonly Expression[], told: Told): Written => {
  const strength = strengths[apply] ?? 3;
  const parts = to.map((part, index) => inside(write(part, told), strength + (index > 0 && strength > 2 ? 1 : 0)));
  return { text: parts.join(` ${signs[apply] ?? apply} `), strength };
};

const notOf = (inner: Expression | undefined, told: Told): Written => {
  if (inner === undefined) throw new NoLike('not');
  if ('apply' in inner && inner.apply === 'answered') return isAnswered(inner.to[0], told, '=');
  return called('not', [write(inner, told).text]);
};

/** Not equal is false here of what has no answer, and true in XPath. */
const isOther = (to: readonly Expression[], told: Told): Written => {
  const [one, other] = to.map((part) => inside(write(part, told), 4));
  return { text: `${one} != '' and ${one} != ${other}`, strength: 2 };
};

const apply = ({ apply: operator, to }: Extract<Expression, { apply: Operator }>, told: Told): Written => {
  const all = (): readonly string[] => to.map((part) => write(part, told).text);
  const word: string = operator;
  switch (word) {
    case 'not':
      return notOf(to[0], told);
    case '!=':
      return isOther(to, told);
    case 'in':
      return isIn(to, told);
    case 'answered':
      return isAnswered(to[0], told, '!=');
    case 'refused':
      throw new NoLike('refused()');
    case 'count':
      return called('count-selected', all());
    case 'length':
      return called('string-length', all());
    case 'round':
      return called('round', [...all(), '0']);
    case 'sum':
      return { text: to.map((part) => `coalesce(${write(part, told).text}, 0)`).join(' + '), strength: 4 };
    case 'min':
    case 'max':
    case 'if':
      return called(word, all());
    case 'coalesce':
      return coalesced(to, told);
    default:
      return joined(operator, to, told);
  }
};

const write = (expression: Expression, told: Told): Written => {
  if ('answer' in expression) return firm(nameOf(told, expression.answer, expression.row));
  if ('apply' in expression) return apply(expression, told);
  const { constant } = expression;
  if (typeof constant === 'boolean') return firm(`${constant}()`);
  return firm(typeof constant === 'string' ? quoted(constant) : String(constant));
};

/** An expression in the XPath of XLSForm. Throws `NoLike` with the part that XPath has no word for. */
export const writeXpath = (expression: Expression, told: Told): string => write(expression, told).text;
