import type { Question } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import { firstPlace } from '../../../surveys/questionnaire/figure-items.ts';
import type { AnswerColumn, AnswerColumns, Codes } from '../columns/answer-columns.ts';
import { histogram } from '../columns/histogram.ts';
import type { AnswerEffects } from './answer-effects.ts';
import { addTimes, answerEffects, silent } from './answer-effects.ts';
import type { Counts, CubeItem, CubeRow } from './cube-row.ts';

/** The respondents of each group one after another: those of group g from `from[g]` up to `from[g + 1]` in `order`. */
export interface ByGroup {
  readonly order: Uint32Array;
  readonly from: Uint32Array;
}

/** Puts respondents in the order of their groups, and within a group leaves them in their own. */
export const byGroup = ({ placed, cells, rows }: AnswerColumns): ByGroup => {
  const from = new Uint32Array(cells.length + 1);
  for (const group of placed) from[group + 1] = (from[group + 1] ?? 0) + 1;
  for (let group = 0; group < cells.length; group += 1) from[group + 1] = (from[group + 1] ?? 0) + (from[group] ?? 0);
  const next = from.slice();
  const order = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const group = placed[row] ?? 0;
    const at = next[group] ?? 0;
    order[at] = row;
    next[group] = at + 1;
  }
  return { order, from };
};

/** The codes that stand in a column for one group, and how often each does; the rest of `times` is nought. */
interface Tally {
  readonly group: number;
  readonly found: Uint32Array;
  readonly different: number;
  readonly times: Uint32Array;
}

/** Tallies a column group by group. The arrays are used again for the next group. */
const eachTally = (codes: Codes, different: number, { order, from }: ByGroup, use: (tally: Tally) => void): void => {
  if (from.length === 2) {
    // All stand in one group: no need to go by their order.
    const times = histogram(codes, different);
    const found = Uint32Array.from(times.keys()).filter((code) => times[code] !== 0);
    use({ group: 0, found, different: found.length, times });
    return;
  }
  const times = new Uint32Array(different);
  const found = new Uint32Array(different);
  for (let group = 0; group + 1 < from.length; group += 1) {
    const end = from[group + 1] ?? 0;
    let last = 0;
    for (let at = from[group] ?? 0; at < end; at += 1) {
      const code = codes[order[at] ?? 0] ?? 0;
      const count = times[code] ?? 0;
      if (count === 0) {
        found[last] = code;
        last += 1;
      }
      times[code] = count + 1;
    }
    use({ group, found, different: last, times });
    for (let at = 0; at < last; at += 1) times[found[at] ?? 0] = 0;
  }
};

const addTally = (effects: AnswerEffects, { found, different, times }: Tally, counts: Counts | undefined): void => {
  if (counts === undefined) return;
  for (let at = 0; at < different; at += 1) {
    const code = found[at] ?? 0;
    addTimes(effects, code, times[code] ?? 0, counts);
  }
};

/** Puts down every number that was given, in the order of the respondents. */
const listNumbers = ({ item, groups: counts }: CubeRow, numbers: Float64Array, codes: Codes, groups: ByGroup): void => {
  if (item.kind !== 'count' && item.kind !== 'amount') return;
  const { order, from } = groups;
  for (const [group, { values }] of counts.entries()) {
    const end = from[group + 1] ?? 0;
    for (let at = from[group] ?? 0; at < end; at += 1) {
      const number = numbers[codes[order[at] ?? 0] ?? 0] ?? Number.NaN;
      if (!Number.isNaN(number)) values.push(number);
    }
  }
};

const countColumn = (question: Question, rows: readonly CubeRow[], column: AnswerColumn, groups: ByGroup): void => {
  const { answers, codes } = column;
  const readers = rows.map((row) => ({
    counts: row.groups,
    effects: answerEffects(row.item, question, answers),
  }));
  for (const [index, row] of rows.entries())
    listNumbers(row, readers[index]?.effects.numbers ?? new Float64Array(0), codes, groups);
  eachTally(codes, answers.length, groups, (tally) => {
    for (const { counts, effects } of readers) addTally(effects, tally, counts[tally.group]);
  });
};

/** Counts who gave an answer at any statement of a matrix: the most that any of their answers is to the item. */
const countAny = (
  question: Question,
  { item, groups: counts }: CubeRow,
  columns: readonly AnswerColumn[],
  groups: ByGroup,
): void => {
  const most: Codes = new Uint8Array(groups.order.length);
  for (const { answers, codes } of columns) {
    const { standing } = answerEffects(item, question, answers);
    for (let row = 0; row < most.length; row += 1) {
      const own = standing[codes[row] ?? 0] ?? silent;
      if (own > (most[row] ?? 0)) most[row] = own;
    }
  }
  const effects = { standing: Uint8Array.of(0, 1, 2, 3), tally: [], numbers: new Float64Array(0) };
  eachTally(most, effects.standing.length, groups, (tally) => addTally(effects, tally, counts[tally.group]));
};

/** The statement an item is about; the first place of a ranking is read from the ranking as a whole. */
const rowOf = (item: CubeItem): string | null =>
  (item.kind === 'share' || item.kind === 'spread') && item.row !== firstPlace ? item.row : null;

/** Counts the packed answers to a question into the rows that are about it. */
export const countColumns = (
  question: Question,
  rows: readonly CubeRow[],
  columns: readonly AnswerColumn[],
  groups: ByGroup,
): void => {
  for (const column of columns) {
    const own = rows.filter(({ item }) => rowOf(item) === column.part);
    if (own.length > 0) countColumn(question, own, column, groups);
  }
  if (!columns.every(({ part }) => part !== null)) return;
  for (const row of rows) if (rowOf(row.item) === null) countAny(question, row, columns, groups);
};
