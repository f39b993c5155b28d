import type { Expression, Operator } from '../../../questionnaire/expression/expression.ts';
import { compareWith, named, not, textOf } from './compare-with.ts';
import type { Foreign, ForeignOperator, Names } from './foreign.ts';
import { NoLike } from './foreign.ts';

type Call = Extract<Foreign, { kind: 'call' }>;
type Comparing = '=' | '!=' | '<' | '<=' | '>' | '>=';

const comparing: readonly ForeignOperator[] = ['=', '!=', '<', '<=', '>', '>='];
const isComparing = (operator: ForeignOperator): operator is Comparing => comparing.includes(operator);

const turned: Readonly<Record<Comparing, Comparing>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

const zero: Expression = { constant: 0 };

const compared = (operator: Comparing, one: Foreign, other: Foreign, names: Names): Expression => {
  if (one.kind === 'constant' && other.kind !== 'constant') return compared(turned[operator], other, one, names);
  // With nothing filled in, other tools find "not equal" true, and here a comparison with nothing is false.
  if (operator === '!=') return not(compared('=', one, other, names));
  const meaning = one.kind === 'name' ? named(one.name, names) : null;
  const left = meaning?.expression ?? carry(one, names);
  if (other.kind === 'constant') return compareWith(operator, { left, meaning }, other.value);
  if (other.kind === 'list') return holdsAll(one, other.items, names);
  return { apply: operator, to: [left, carry(other, names)] };
};

const itemsOf = (part: Foreign | undefined): readonly Foreign[] =>
  part === undefined ? [] : part.kind === 'list' ? part.items : [part];

const keyed = (of: Foreign | undefined, item: Foreign, names: Names): Expression => {
  if (item.kind !== 'constant') return carry(item, names);
  const answers = of?.kind === 'name' ? named(of.name, names).answers : null;
  if (answers === null) return textOf(item.value);
  const key = answers.get(String(item.value));
  if (key === undefined) throw new NoLike(String(item.value), 'unknown-option');
  return { constant: key };
};

const holdsAny = (of: Foreign | undefined, items: readonly Foreign[], names: Names): Expression => {
  if (of === undefined || items.length === 0) throw new NoLike('[]');
  return { apply: 'in', to: [carry(of, names), ...items.map((item) => keyed(of, item, names))] };
};

const holdsAll = (of: Foreign | undefined, items: readonly Foreign[], names: Names): Expression => {
  const parts = items.map((item) => holdsAny(of, [item], names));
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { apply: 'and', to: parts };
};

/** A part that stands where true or false belongs: a name there asks whether it was answered, or whether it was yes. */
const truthOf = (part: Foreign, names: Names): Expression => {
  if (part.kind !== 'name') return carry(part, names);
  const { expression, kind, answers } = named(part.name, names);
  if (kind === 'truth') return expression;
  const yes = answers?.get('true');
  return yes === undefined
    ? { apply: 'answered', to: [expression] }
    : { apply: '=', to: [expression, { constant: yes }] };
};

// As many arguments as these take, and no other number.
const counts: Readonly<Partial<Record<ForeignOperator, number>>> = { not: 1, if: 3, number: 1, count: 1, length: 1 };

const called = ({ operator, to }: Call, names: Names): Expression => {
  const [one, other] = to;
  const all = (): readonly Expression[] => to.map((part) => carry(part, names));
  const word: string = operator;
  switch (word) {
    case 'and':
    case 'or':
      return { apply: word, to: to.map((part) => truthOf(part, names)) };
    case 'not':
      return not(one === undefined ? zero : truthOf(one, names));
    case 'contains':
    case 'any-of':
      return holdsAny(one, itemsOf(other), names);
    case 'not-contains':
    case 'none-of':
      return not(holdsAny(one, itemsOf(other), names));
    case 'all-of':
      return holdsAll(one, itemsOf(other), names);
    case 'empty':
      return not({ apply: 'answered', to: all() });
    case 'count':
    case 'length':
      // Of nothing, other tools count nought.
      return { apply: 'coalesce', to: [{ apply: word, to: all() }, zero] };
    case 'if':
      return { apply: 'if', to: [one === undefined ? zero : truthOf(one, names), ...all().slice(1)] };
    case 'number':
      return one === undefined ? zero : carry(one, names);
    case 'round':
      if (other !== undefined && !(other.kind === 'constant' && other.value === 0)) throw new NoLike('round()');
      return { apply: 'round', to: all().slice(0, 1) };
    case 'true':
    case 'false':
      return { constant: word === 'true' };
    default:
      return { apply: operator as Operator, to: all() };
  }
};

/** A condition of another tool as an expression of ours. Throws `NoLike` with the part that has no like here. */
export const carry = (part: Foreign, names: Names): Expression => {
  if (part.kind === 'constant') return textOf(part.value);
  if (part.kind === 'list') throw new NoLike('[…]');
  if (part.kind === 'name') return named(part.name, names).expression;
  const { operator, to } = part;
  const [one, other] = to;
  if (isComparing(operator) && one !== undefined && other !== undefined) return compared(operator, one, other, names);
  const wanted = counts[operator];
  if (wanted !== undefined && to.length !== wanted) throw new NoLike(`${operator}()`, 'unreadable');
  return called(part, names);
};

/** As `carry`, for what must be true or false as a whole. */
export const carryCondition = (part: Foreign, names: Names): Expression => truthOf(part, names);
