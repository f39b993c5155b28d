import type { Operator } from './expression.ts';

/** The kinds of value an expression knows. `choice` is one key of a list of options, `choices` several. */
export type Kind = 'truth' | 'number' | 'text' | 'choice' | 'choices' | 'date' | 'month' | 'place';

/** A rule of types: what an operator takes, what it gives, and whether its last argument may be repeated. */
export interface OperatorRule {
  readonly takes: readonly (readonly Kind[])[];
  readonly gives: Kind | 'like-second';
  readonly repeats?: boolean;
  /** Its arguments must be of one kind, and constants among them must be possible answers. */
  readonly alike?: boolean;
}

const truth: readonly Kind[] = ['truth'];
const number: readonly Kind[] = ['number'];
const single: readonly Kind[] = ['number', 'text', 'choice', 'date', 'month'];
const ordered: readonly Kind[] = ['number', 'date', 'month'];
const any: readonly Kind[] = ['truth', 'number', 'text', 'choice', 'choices', 'date', 'month', 'place'];
const compares: OperatorRule = { takes: [ordered, ordered], gives: 'truth', alike: true };
const calculates: OperatorRule = { takes: [number, number], gives: 'number' };
const gathers: OperatorRule = { takes: [number], gives: 'number', repeats: true };

/** Every operator and function, with what it takes and gives. */
export const operatorRules: Readonly<Record<Operator, OperatorRule>> = {
  and: { takes: [truth, truth], gives: 'truth', repeats: true },
  or: { takes: [truth, truth], gives: 'truth', repeats: true },
  not: { takes: [truth], gives: 'truth' },
  '=': { takes: [single, single], gives: 'truth', alike: true },
  '!=': { takes: [single, single], gives: 'truth', alike: true },
  '<': compares,
  '<=': compares,
  '>': compares,
  '>=': compares,
  in: { takes: [[...single, 'choices'], single], gives: 'truth', repeats: true, alike: true },
  '+': calculates,
  '-': calculates,
  '*': calculates,
  '/': calculates,
  answered: { takes: [any], gives: 'truth' },
  refused: { takes: [any], gives: 'truth' },
  count: { takes: [['choices']], gives: 'number' },
  length: { takes: [['text']], gives: 'number' },
  sum: gathers,
  min: gathers,
  max: gathers,
  round: { takes: [number], gives: 'number' },
  if: { takes: [truth, any, any], gives: 'like-second' },
  coalesce: { takes: [number], gives: 'number', repeats: true },
};

const functions = ['answered', 'refused', 'count', 'length', 'sum', 'min', 'max', 'round', 'if', 'coalesce'] as const;

/** Whether a name with parentheses behind it is a function of the language. */
export const isFunction = (name: string): name is (typeof functions)[number] =>
  functions.some((known) => known === name);
