import type { Answers } from '../answer.ts';
import type { Expression, Operator, Value } from './expression.ts';

type Applied = (values: readonly Value[]) => Value;

const isList = (value: object): value is readonly string[] => Array.isArray(value);

/** What a question was answered with; a matrix without a row gives the answers to all its statements. */
const given = (answers: Answers, question: string, row: string | undefined): Value => {
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
  if (answer?.state !== 'answered') return null;
  const { value } = answer;
  if (typeof value !== 'object' || isList(value)) return row === undefined ? value : null;
  if (row === undefined) return Object.values(value);
  return Object.hasOwn(value, row) ? (value[row] ?? null) : null;
};

const numbersIn = (values: readonly Value[]): readonly number[] => values.filter((value) => typeof value === 'number');

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Compares two values of one kind; what is missing or of another kind ("don't know" for a mark) compares with nothing. */
const compare =
  (judge: (order: number) => boolean): Applied =>
  ([one, other]) => {
    if (typeof one === 'number' && typeof other === 'number') return judge(one - other);
    if (typeof one === 'string' && typeof other === 'string') return judge(one < other ? -1 : one > other ? 1 : 0);
    return false;
  };

const calculate =
  (work: (one: number, other: number) => number): Applied =>
  ([one, other]) =>
    typeof one === 'number' && typeof other === 'number' ? finite(work(one, other)) : null;

const gather =
  (work: (numbers: readonly number[]) => number): Applied =>
  (values) => {
    const numbers = numbersIn(values);
    return numbers.length === 0 ? null : finite(work(numbers));
  };

const isIn: Applied = ([value, ...wanted]) =>
  value !== null &&
  value !== undefined &&
  (typeof value === 'object'
    ? value.some((one) => wanted.includes(one))
    : wanted.some((one) => one === value && one !== null));

// These look at all their arguments; the others are in `evaluate`.
const applied: Readonly<Partial<Record<Operator, Applied>>> = {
  not: ([value]) => value !== true,
  '=': compare((order) => order === 0),
  '!=': compare((order) => order !== 0),
  '<': compare((order) => order < 0),
  '<=': compare((order) => order <= 0),
  '>': compare((order) => order > 0),
  '>=': compare((order) => order >= 0),
  in: isIn,
  '+': calculate((one, other) => one + other),
  '-': calculate((one, other) => one - other),
  '*': calculate((one, other) => one * other),
  '/': calculate((one, other) => one / other),
  answered: ([value]) => value !== null && !(typeof value === 'object' && value.length === 0),
  count: ([value]) => (Array.isArray(value) ? value.length : null),
  length: ([value]) => (typeof value === 'string' ? value.length : null),
  sum: gather((numbers) => numbers.reduce((sum, one) => sum + one, 0)),
  min: gather((numbers) => Math.min(...numbers)),
  max: gather((numbers) => Math.max(...numbers)),
  round: ([value]) => (typeof value === 'number' ? Math.round(value) : null),
  coalesce: (values) => numbersIn(values)[0] ?? null,
};

const isRefused = (of: Expression | undefined, answers: Answers): boolean =>
  of !== undefined && 'answer' in of && answers[of.answer]?.state === 'rather-not-say';

/** What an expression comes to with these answers. The same function decides on the server and in the browser. */
export const evaluate = (expression: Expression, answers: Answers): Value => {
  if ('constant' in expression) return expression.constant;
  if ('answer' in expression) return given(answers, expression.answer, expression.row);
  const { apply, to } = expression;
  if (apply === 'and') return to.every((part) => evaluate(part, answers) === true);
  if (apply === 'or') return to.some((part) => evaluate(part, answers) === true);
  if (apply === 'refused') return isRefused(to[0], answers);
  if (apply === 'if') {
    const chosen = to[0] !== undefined && evaluate(to[0], answers) === true ? to[1] : to[2];
    return chosen === undefined ? null : evaluate(chosen, answers);
  }
  return applied[apply]?.(to.map((part) => evaluate(part, answers))) ?? null;
};
