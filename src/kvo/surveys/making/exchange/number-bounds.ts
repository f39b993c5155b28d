import type { Expression, Operator } from '../../questionnaire/expression/expression.ts';

/** The least and the most that a check asks of a number, and what else it asks. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
  readonly rest: readonly Expression[];
}

const partsOf = (check: Expression): readonly Expression[] =>
  'apply' in check && check.apply === 'and' ? check.to.flatMap(partsOf) : [check];

const constantOf = (part: Expression | undefined): number | null => {
  if (part === undefined) return null;
  if ('constant' in part)
    return typeof part.constant === 'number' && Number.isInteger(part.constant) ? part.constant : null;
  if (!('apply' in part) || part.apply !== '-') return null;
  const [zero, amount] = part.to.map(constantOf);
  return zero === 0 && typeof amount === 'number' ? -amount : null;
};

/** Which bound a comparison sets, and how far beyond what it is compared with. */
const bounding: Readonly<Partial<Record<Operator, { readonly side: 'min' | 'max'; readonly beyond: number }>>> = {
  '>=': { side: 'min', beyond: 0 },
  '>': { side: 'min', beyond: 1 },
  '<=': { side: 'max', beyond: 0 },
  '<': { side: 'max', beyond: -1 },
};

const boundIn = (part: Expression, key: string): { readonly side: 'min' | 'max'; readonly value: number } | null => {
  if (!('apply' in part)) return null;
  const [one, other] = part.to;
  const value = constantOf(other);
  if (value === null || one === undefined || !('answer' in one) || one.answer !== key) return null;
  const bound = bounding[part.apply];
  return bound === undefined ? null : { side: bound.side, value: value + bound.beyond };
};

/** Takes from a check on a whole number the bounds that the question itself can hold. */
export const boundsIn = (check: Expression, key: string): Bounds => {
  const found: { min: number | null; max: number | null; rest: Expression[] } = { min: null, max: null, rest: [] };
  for (const part of partsOf(check)) {
    const bound = boundIn(part, key);
    if (bound === null || found[bound.side] !== null) found.rest.push(part);
    else found[bound.side] = bound.value;
  }
  return found;
};

/** Parts as one expression that asks all of them; null of none. */
export const allOf = (parts: readonly Expression[]): Expression | null => {
  const [first] = parts;
  if (first === undefined) return null;
  return parts.length === 1 ? first : { apply: 'and', to: parts };
};
