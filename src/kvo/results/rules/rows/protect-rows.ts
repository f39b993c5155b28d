import { isDominated, isPercentSensitive } from '../../../../statistics/disclosure/dominance.ts';
import { histogram } from '../columns/histogram.ts';
import { fewestEstimated, fewestShown } from '../figures.ts';
import { toldMonths } from '../pictures/coarse-times.ts';
import type { Given } from './average-in-groups.ts';
import { averageInGroups } from './average-in-groups.ts';
import type { CodedColumn, CodedRows } from './code-rows.ts';
import type { Column } from './column.ts';
import { missingCode } from './column.ts';

/** Under this many respondents nothing is told row by row: whoever knows one firm would find its row too easily. */
export const fewestRows = 20;

/** Questions of this module tell what anyone on the park knows of a firm: by them a row could be recognised. */
const recognisable = 'A';

/**
 * Why a column says nothing: too few answers, one firm that outweighs the others, rows that could be recognised, or that
 * who was asked it tells what another column withholds.
 */
type Withheld = 'too-few' | 'dominated' | 'recognisable' | 'follow-up';

/** A place or a time is known of a firm as well: what happened there and then was seen, or stood in the paper. */
const isRecognisable = ({ module, kind }: Column): boolean =>
  module === recognisable || kind === 'place' || kind === 'time';

/** A column as it may be told: withheld and why, or with the numbers that stand in place of those given. */
export interface ToldColumn {
  readonly column: Column;
  readonly withheld: Withheld | null;
  readonly means: ReadonlyMap<number, number> | null;
}

const isNumeric = ({ kind }: Column): boolean => kind === 'number' || kind === 'amount';

/** The numbers given in a column and how often, the missing ones left out. */
const givenIn = (column: Column, { given, codes }: CodedColumn): Given => {
  const numbers = new Map<number, number>();
  for (const [place, count] of histogram(given, codes.length).entries()) {
    const code = codes[place] ?? 0;
    if (count > 0 && code >= column.low) numbers.set(code, (numbers.get(code) ?? 0) + count);
  }
  return numbers;
};

const sizeOf = (given: Given): number => [...given.values()].reduce((sum, count) => sum + count, 0);

/** The rules of the total on the results page, on the same numbers. */
const outweighs = (given: Given): boolean => {
  const largestFirst = [...given].toSorted(([one], [other]) => other - one);
  const sum = largestFirst.reduce((total, [value, count]) => total + value * count, 0);
  const [first = 0, second = 0] = largestFirst.flatMap(([value, count]) => (count > 1 ? [value, value] : [value]));
  // With as much again beside the two largest no rule can apply, and there is no need to sort everything.
  if (sum - first - second > first + second) return false;
  const all = largestFirst.flatMap(([value, count]) => Array.from({ length: count }, () => value));
  return isDominated(all, 1, 50) || isDominated(all, 2, 67) || isPercentSensitive(all, 10);
};

const judge = (column: Column, coded: CodedColumn): ToldColumn => {
  const given = givenIn(column, coded);
  const n = sizeOf(given);
  if (n > 0 && n < fewestEstimated) return { column, withheld: 'too-few', means: null };
  if (column.kind === 'time') return { column, withheld: null, means: toldMonths(given, fewestShown) };
  if (!isNumeric(column)) return { column, withheld: null, means: null };
  if (n > 0 && outweighs(given)) return { column, withheld: 'dominated', means: null };
  return { column, withheld: null, means: averageInGroups(given, fewestShown) };
};

type Groups = Uint32Array;

/** Splits the groups that rows stand in by what they say in one column; the missing say something too. */
const split = (groups: Groups, { given, codes }: CodedColumn, { column, means }: ToldColumn): Groups => {
  const isCoarse = column.kind === 'time';
  const names = new Map<string | number, number>();
  const finer = new Uint32Array(groups.length);
  for (let row = 0; row < groups.length; row += 1) {
    const own = codes[given[row] ?? 0] ?? 0;
    const code = isCoarse ? (means?.get(own) ?? own) : own;
    const group = groups[row] ?? 0;
    const name = Number.isInteger(code) && Math.abs(code) < 4_096 ? group * 8_192 + code + 4_096 : `${group} ${code}`;
    const finest = names.get(name) ?? names.size;
    names.set(name, finest);
    finer[row] = finest;
  }
  return finer;
};

const smallest = (groups: Groups): number => {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return Math.min(...sizes.values());
};

/**
 * The questions that would make a row recognisable: one by one in the order they are asked, a question stays only while
 * every combination of the answers to those that stay is shared by at least five respondents.
 */
const recognisableQuestions = (
  told: readonly ToldColumn[],
  { rows, columns: coded }: CodedRows,
): ReadonlySet<string> => {
  const places = told.flatMap((one, index) =>
    isRecognisable(one.column) && one.withheld === null
      ? [{ question: one.column.question, own: coded[index], told: one }]
      : [],
  );
  let groups: Groups = new Uint32Array(rows);
  const left = new Set<string>();
  for (const [question, columns] of Map.groupBy(places, (place) => place.question)) {
    const finer = columns.reduce(
      (some, { own, told: one }) => (own === undefined ? some : split(some, own, one)),
      groups,
    );
    if (smallest(finer) >= fewestShown) groups = finer;
    else left.add(question);
  }
  return left;
};

const withhold = ({ column }: ToldColumn, withheld: Withheld): ToldColumn => ({ column, withheld, means: null });

/** Withholds what follows on a question that is withheld in any part, and what follows on that. */
const withoutFollowUps = (told: readonly ToldColumn[]): readonly ToldColumn[] => {
  const left = new Set(told.flatMap(({ column, withheld }) => (withheld === null ? [] : [column.question])));
  // A condition looks only at earlier questions, so one round in their order finds all.
  for (const { column } of told) if (column.dependsOn.some((question) => left.has(question))) left.add(column.question);
  return told.map((one) =>
    one.withheld === null && one.column.dependsOn.some((question) => left.has(question))
      ? withhold(one, 'follow-up')
      : one,
  );
};

/**
 * Decides what of these rows may be told. Null when there are too few to tell anything row by row. What the results page
 * hides of all respondents together cannot be counted again from what is left.
 */
export const protectRows = (columns: readonly Column[], coded: CodedRows): readonly ToldColumn[] | null => {
  if (coded.rows < fewestRows) return null;
  const told = columns.flatMap((column, index) => {
    const own = coded.columns[index];
    return own === undefined ? [] : [judge(column, own)];
  });
  const left = recognisableQuestions(told, coded);
  return withoutFollowUps(told.map((one) => (left.has(one.column.question) ? withhold(one, 'recognisable') : one)));
};

/** What a column tells of a respondent whose code is `code`. */
export const toldCode = ({ column, withheld, means }: ToldColumn, code: number): number =>
  withheld === null ? (means?.get(code) ?? code) : missingCode(column, 'withheld');
