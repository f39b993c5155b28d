import type { Result } from '../../../../kernel/result.ts';
import { ok, refuse } from '../../../../kernel/result.ts';
import type { Expression } from './expression.ts';
import type { Kind, OperatorRule } from './operators.ts';
import { operatorRules } from './operators.ts';
import type { Parsed } from './parse-expression.ts';
import type { At } from './read-tokens.ts';

/** A name as the questionnaire knows it. `keys`: the only answers there are, where they are a closed list. */
export interface Known {
  readonly expression: Expression;
  readonly kind: Kind;
  readonly keys: readonly string[] | null;
}

/** What the names in an expression stand for; null when a name, or the row of a matrix, is not there. */
export type Scope = (name: string, row: string | null, at: At) => Result<Known, ExpressionFault>;

export interface ExpressionFault {
  readonly at: At;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

interface Typed extends Known {
  readonly at: At;
  /** Its value, when it was written out: what it may stand for depends on what it is compared with. */
  readonly constant: string | number | boolean | null;
  readonly size: number;
}

type Checked = Result<Typed, ExpressionFault>;

const largest = 5_000;

const kindOfConstant = (value: string | number | boolean): Kind =>
  typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'truth' : 'text';

const looksLike: Readonly<Partial<Record<Kind, RegExp>>> = {
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
};

/** A constant beside something of a kind: read as that kind when it can be. */
const alikeTo = (one: Typed, other: Typed): Checked => {
  const kind = other.kind === 'choices' ? 'choice' : other.kind;
  if (one.constant === null || one.kind === kind) return ok(one);
  if (typeof one.constant !== 'string') return ok(one);
  if (kind === 'choice' && other.keys !== null && !other.keys.includes(one.constant)) {
    const question = 'answer' in other.expression ? other.expression.answer : '';
    return refuse({ at: one.at, code: 'unknown-option', params: { question, option: one.constant } });
  }
  if (kind === 'choice') return ok({ ...one, kind });
  return looksLike[kind]?.test(one.constant) === true ? ok({ ...one, kind }) : ok(one);
};

const kindClash = (at: At, operator: string, { kind }: Typed): Checked =>
  refuse({ at, code: 'wrong-kind', params: { operator, kind } });

const all = (parts: readonly Checked[]): Result<readonly Typed[], ExpressionFault> => {
  const found: Typed[] = [];
  for (const part of parts) {
    if (!part.ok) return part;
    found.push(part.value);
  }
  return ok(found);
};

const takesAt = ({ takes }: OperatorRule, index: number): readonly Kind[] => takes[index] ?? takes.at(-1) ?? [];

const isAlike = (one: Kind, other: Kind): boolean => one === other || (one === 'choices' && other === 'choice');

const fitTogether = (parts: readonly Typed[]): Result<readonly Typed[], ExpressionFault> => {
  const lead = parts.find(({ constant }) => constant === null);
  return lead === undefined ? ok(parts) : all(parts.map((part) => alikeTo(part, lead)));
};

const checkArguments = (parsed: Extract<Parsed, { kind: 'apply' }>, given: readonly Typed[]): Checked => {
  const { operator, at } = parsed;
  const rule = operatorRules[operator];
  const enough = given.length === rule.takes.length || (rule.repeats === true && given.length > rule.takes.length);
  if (!enough) return refuse({ at, code: 'wrong-count', params: { operator, takes: rule.takes.length } });
  const fitted = rule.alike === true ? fitTogether(given) : ok(given);
  if (!fitted.ok) return fitted;
  const parts = fitted.value;
  const misfit = parts.find(({ kind }, index) => !takesAt(rule, index).includes(kind));
  if (misfit !== undefined) return kindClash(misfit.at, operator, misfit);
  const [first, second, third] = parts;
  const odd = rule.alike === true ? parts.slice(1).find(({ kind }) => first && !isAlike(first.kind, kind)) : undefined;
  if (odd !== undefined) return kindClash(odd.at, operator, odd);
  if (operator === 'if' && second && third && second.kind !== third.kind) return kindClash(third.at, operator, third);
  if (operator === 'refused' && first && !('answer' in first.expression)) return kindClash(first.at, operator, first);
  const size = parts.reduce((sum, part) => sum + part.size, 1);
  if (size > largest) return refuse({ at, code: 'too-complex', params: { max: largest } });
  return ok({
    expression: { apply: operator, to: parts.map(({ expression }) => expression) },
    kind: rule.gives === 'like-second' ? (second?.kind ?? 'text') : rule.gives,
    keys: null,
    at,
    constant: null,
    size,
  });
};

const sizeOf = (expression: Expression): number =>
  'apply' in expression ? expression.to.reduce((sum, part) => sum + sizeOf(part), 1) : 1;

/** Looks up the names of an expression and checks that every part is of a kind its operator takes. */
export const checkExpression = (parsed: Parsed, scope: Scope): Checked => {
  const { at } = parsed;
  if (parsed.kind === 'constant') {
    const { value } = parsed;
    return ok({
      expression: { constant: value },
      kind: kindOfConstant(value),
      keys: null,
      at,
      constant: value,
      size: 1,
    });
  }
  if (parsed.kind === 'name') {
    const known = scope(parsed.name, parsed.row, at);
    return known.ok ? ok({ ...known.value, at, constant: null, size: sizeOf(known.value.expression) }) : known;
  }
  const parts = all(parsed.to.map((part) => checkExpression(part, scope)));
  return parts.ok ? checkArguments(parsed, parts.value) : parts;
};
