import type { InEach } from '../../../../kernel/language.ts';
import { primaryCells, tableCells } from '../../../../statistics/disclosure/published-cells.ts';
import { secondarySuppression } from '../../../../statistics/disclosure/secondary-suppression.ts';
import { transposed } from '../../../../statistics/tables/crosstab.ts';
import type { Answers } from '../../../surveys/questionnaire/answer.ts';
import type { Axis } from './axis.ts';
import { mergeTable } from './merge-categories.ts';
import type { Association } from './test-association.ts';
import { testAssociation } from './test-association.ts';

/** A row or column as it is shown: the categories it is made of, and how many are in it. */
export interface Side {
  readonly keys: readonly string[];
  readonly labels: readonly InEach[];
  readonly total: number;
}

/** How many gave each pair of answers; null where that would show too much. */
export interface CrossTable {
  readonly kind: 'table';
  readonly rows: readonly Side[];
  readonly columns: readonly Side[];
  readonly cells: readonly (readonly (number | null)[])[];
  readonly n: number;
  /** The numbers of the test are told only of a table without hidden cells: with them the cells could be worked out. */
  readonly association: Association | null;
  /** Whether a link can be shown, where only that may be told; null where not even that, or where it was not tested. */
  readonly isDemonstrable: boolean | null;
}

/** Why there is no table: too few answered both, one answer only, or what is left over would be told by subtraction. */
export type NoTable = { readonly kind: 'none'; readonly reason: 'too-few' | 'one-answer' | 'subtraction' };

const none = (reason: NoTable['reason']): NoTable => ({ kind: 'none', reason });

/** Who gave an answer on one side and, for it did not apply, could not on the other: a few of them would be told apart. */
const fewBeside = (one: Axis, other: Axis, answers: readonly Answers[], least: number): boolean => {
  const beside = answers.filter((set) => one.place(set) !== null && set[other.question]?.state === 'not-applicable');
  return beside.length > 0 && beside.length < least;
};

const count = (rows: Axis, columns: Axis, answers: readonly Answers[]): readonly (readonly number[])[] => {
  const table = rows.categories.map(() => columns.categories.map(() => 0));
  for (const set of answers) {
    const row = rows.place(set);
    const column = row === null ? null : columns.place(set);
    const line = row === null ? undefined : table[row];
    if (line !== undefined && column !== null) line[column] = (line[column] ?? 0) + 1;
  }
  return table;
};

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);

const sidesOf = (axis: Axis, merged: readonly (readonly number[])[], table: readonly (readonly number[])[]) =>
  merged.map((places, at): Side => {
    const categories = places.flatMap((place) => axis.categories[place] ?? []);
    return {
      keys: categories.map(({ key }) => key),
      labels: categories.map(({ label }) => label),
      total: sumOf(table[at] ?? []),
    };
  });

/** The cells of a table with those of one to `least` - 1 hidden, and so many more that no sum gives one away. */
export const protectedCells = (
  table: readonly (readonly number[])[],
  least: number,
): readonly (readonly (number | null)[])[] => {
  const system = tableCells(table);
  const primary = primaryCells(system.cells, least);
  if (primary.length === 0) return table;
  const more = secondarySuppression(system, { primary, width: least });
  // Where no choice of cells keeps them apart, none is shown.
  const hidden = more === null ? null : new Set([...primary, ...more.secondary]);
  return table.map((row, i) => row.map((one, j) => (hidden === null || hidden.has(`r${i}c${j}`) ? null : one)));
};

interface Protected {
  readonly kind: 'cells';
  readonly merged: ReturnType<typeof mergeTable>;
  readonly cells: CrossTable['cells'];
  readonly n: number;
}

const protect = (rows: Axis, columns: Axis, answers: readonly Answers[], least: number): Protected | NoTable => {
  const table = count(rows, columns, answers);
  const n = table.reduce((sum, row) => sum + sumOf(row), 0);
  if (n < 2 * least) return none('too-few');
  if (fewBeside(rows, columns, answers, least) || fewBeside(columns, rows, answers, least)) return none('subtraction');
  const merged = mergeTable(table, { rows: rows.ordered, columns: columns.ordered }, least);
  if (merged.rows.length < 2 || merged.columns.length < 2) return none('one-answer');
  return { kind: 'cells', merged, cells: protectedCells(merged.table, least), n };
};

const built = (rows: Axis, columns: Axis, { merged, cells, n }: Protected, isTested: boolean): CrossTable => {
  const isWhole = cells.every((row) => !row.includes(null));
  const ordered = { rows: rows.ordered, columns: columns.ordered };
  const association = isTested ? testAssociation(merged.table, ordered) : null;
  // In a table of two by two one number more would tell all four.
  const mayTell = isWhole || merged.rows.length > 2 || merged.columns.length > 2;
  return {
    kind: 'table',
    rows: sidesOf(rows, merged.rows, merged.table),
    columns: sidesOf(columns, merged.columns, transposed(merged.table)),
    cells,
    n,
    association: isWhole ? association : null,
    isDemonstrable: mayTell && association !== null ? association.p < 0.05 : null,
  };
};

const turned = (cells: CrossTable['cells']): CrossTable['cells'] =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? null));

/**
 * The cross table of two things that were asked. Which way round it is asked changes nothing of what it shows, so the
 * two tables cannot be laid on each other.
 */
export const crossTable = (
  rows: Axis,
  columns: Axis,
  answers: readonly Answers[],
  { least, tested = true }: { readonly least: number; readonly tested?: boolean },
): CrossTable | NoTable => {
  const isStraight = rows.key <= columns.key;
  const [first, second] = isStraight ? [rows, columns] : [columns, rows];
  const found = protect(first, second, answers, least);
  if (found.kind === 'none') return found;
  const table = built(first, second, found, tested);
  return isStraight ? table : { ...table, rows: table.columns, columns: table.rows, cells: turned(table.cells) };
};
