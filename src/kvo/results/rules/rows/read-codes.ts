import type { Column } from './column.ts';
import { missingCode } from './column.ts';

/** Makes the codes of all columns of one question from the value that was answered, as it was stored. */
export type ReadCodes = (value: unknown) => readonly number[];

/** The code of every key that a column knows. */
const codesByKey = (column: Column): ReadonlyMap<unknown, number> =>
  new Map([...column.values, ...column.asides].map(({ key, code }) => [key, code]));

const readOne = (column: Column): ((value: unknown) => number) => {
  const codes = codesByKey(column);
  const open = missingCode(column, 'open');
  const isNumeric = column.kind !== 'choice' && column.kind !== 'flag';
  return (value) =>
    isNumeric && typeof value === 'number' && value >= column.low ? value : (codes.get(value) ?? open);
};

const readStatements = (columns: readonly Column[]): ReadCodes => {
  const readers = columns.map((column) => ({ statement: column.part ?? '', read: readOne(column) }));
  return (value) => {
    const given: object = typeof value === 'object' && value !== null ? value : {};
    return readers.map(({ statement, read }) => read(Reflect.get(given, statement)));
  };
};

/** Whoever chose only what stands beside the scale ("don't know") chose none of it. */
const readFlags = (columns: readonly Column[], first: Column): ReadCodes => {
  const open = missingCode(first, 'open');
  const asides = new Map<unknown, number>(first.asides.map(({ key, code }) => [key, code]));
  return (value) => {
    const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
    const isScored = chosen.some((key) => !asides.has(key));
    const beside = chosen.length === 0 ? open : (asides.get(chosen[0]) ?? open);
    return columns.map(({ part }) => (isScored ? Number(chosen.includes(part)) : beside));
  };
};

const readRanks = (columns: readonly Column[], first: Column): ReadCodes => {
  const open = missingCode(first, 'open');
  return (value) => {
    const order: readonly unknown[] = Array.isArray(value) ? value : [];
    return columns.map(({ part }) => (order.length === 0 ? open : order.indexOf(part) + 1));
  };
};

/** The month of a day or month as a number: 2026-04-13 is 202604. */
const readMonth = (column: Column): ReadCodes => {
  const open = missingCode(column, 'open');
  return (value) => {
    const match = typeof value === 'string' ? /^(\d{4})-(\d{2})/.exec(value) : null;
    return [match === null ? open : Number(match[1]) * 100 + Number(match[2])];
  };
};

/** The sub-area of a place; its street and point are left where they are. */
const readArea = (column: Column): ReadCodes => {
  const codes = codesByKey(column);
  const open = missingCode(column, 'open');
  return (value) => [codes.get(Reflect.get(Object(value), 'area')) ?? open];
};

/** How the value of one question is read into its columns. What does not fit its question counts as left open. */
export const readCodesOf = (columns: readonly Column[]): ReadCodes => {
  const [first] = columns;
  if (first === undefined) return () => [];
  if (first.kind === 'flag') return readFlags(columns, first);
  if (first.kind === 'rank') return readRanks(columns, first);
  if (first.kind === 'time') return readMonth(first);
  if (first.kind === 'place') return readArea(first);
  if (first.kind === 'choice' && first.part !== null) return readStatements(columns);
  const read = readOne(first);
  return (value) => [read(value)];
};
