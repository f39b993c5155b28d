import type { Column } from './column.ts';
import { missingCode } from './column.ts';

/** Some respondents, column by column: how many, and the code of each in every column. */
export interface Packed {
  readonly count: number;
  readonly columns: readonly (Int16Array | Float64Array)[];
}

/** Puts what is stored under one question into the columns made of it, on one row. */
type Packer = (answer: unknown, columns: Packed['columns'], row: number) => void;

interface Place {
  readonly column: Column;
  readonly index: number;
}

const largestSmall = 32_000;
const isWide = ({ kind, low, high }: Column): boolean =>
  kind === 'number' || kind === 'amount' || high > largestSmall || low < -largestSmall;

/** Writes one code. A stored answer that does not fit its question counts as left open, and never stops the file. */
const put = (columns: Packed['columns'], index: number, row: number, code: number): void => {
  const column = columns[index];
  if (column !== undefined) column[row] = code;
};

type Reader = (value: unknown, columns: Packed['columns'], row: number) => void;

const codesOf = (column: Column): ReadonlyMap<unknown, number> =>
  new Map([...column.values, ...column.asides].map(({ key, code }) => [key, code]));

const readOne = ({ column, index }: Place): Reader => {
  const codes = codesOf(column);
  const open = missingCode(column, 'open');
  return (value, columns, row) => put(columns, index, row, codes.get(value) ?? open);
};

const readNumber = ({ column, index }: Place): Reader => {
  const codes = codesOf(column);
  const open = missingCode(column, 'open');
  return (value, columns, row) =>
    put(columns, index, row, typeof value === 'number' && value >= column.low ? value : (codes.get(value) ?? open));
};

const readStatements = (places: readonly Place[]): Reader => {
  const readers = places.map((place) => ({ statement: place.column.part ?? '', read: readOne(place) }));
  return (value, columns, row) => {
    const given: object = typeof value === 'object' && value !== null ? value : {};
    for (const { statement, read } of readers) read(Reflect.get(given, statement), columns, row);
  };
};

const readFlags = (places: readonly Place[]): Reader => {
  const [first] = places;
  const open = first === undefined ? 0 : missingCode(first.column, 'open');
  const asides = new Map<unknown, number>(first?.column.asides.map(({ key, code }) => [key, code]) ?? []);
  return (value, columns, row) => {
    const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
    const isScored = chosen.some((key) => !asides.has(key));
    const beside = chosen.length === 0 ? open : (asides.get(chosen[0]) ?? open);
    for (const { column, index } of places)
      put(columns, index, row, isScored ? Number(chosen.includes(column.part)) : beside);
  };
};

const readerFor = (places: readonly Place[]): Reader => {
  const [first] = places;
  if (first === undefined) return () => undefined;
  switch (first.column.kind) {
    case 'flag':
      return readFlags(places);
    case 'choice':
      return first.column.part === null ? readOne(first) : readStatements(places);
    default:
      return readNumber(first);
  }
};

const packerFor = (places: readonly Place[]): Packer => {
  const read = readerFor(places);
  return (answer, columns, row) => {
    const state: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'state') : 'skipped';
    if (state === 'answered') return read(Reflect.get(Object(answer), 'value'), columns, row);
    const reason = state === 'not-applicable' ? 'notApplicable' : 'skipped';
    for (const { column, index } of places) put(columns, index, row, missingCode(column, reason));
  };
};

/**
 * Makes a packer for these columns: it takes stored sets of answers as they lie in the database and gives their codes,
 * some hundred bytes a respondent in place of some thousand. Nothing of what was written freely is taken along.
 */
export const packerOf = (columns: readonly Column[]): ((answers: readonly unknown[]) => Packed) => {
  const places = Map.groupBy(
    columns.map((column, index): Place => ({ column, index })),
    ({ column }) => column.question,
  );
  const packers = [...places].map(([question, some]) => ({ question, pack: packerFor(some) }));
  return (answers) => {
    const count = answers.length;
    const packed = columns.map((column) => (isWide(column) ? new Float64Array(count) : new Int16Array(count)));
    answers.forEach((set, row) => {
      const given = Object(set) as Readonly<Record<string, unknown>>;
      for (const { question, pack } of packers) pack(given[question], packed, row);
    });
    return { count, columns: packed };
  };
};
