import type { Question } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import type { AnswerColumn, AnswerColumns, Codes } from '../columns/answer-columns.ts';
import { addTimes, answerEffects, silent } from './answer-effects.ts';
import type { CubeItem, CubeRow } from './cube-row.ts';

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

/** How often each code stands in a column, group by group; `counts` is used again for the next. */
function* tallies(codes: Codes, different: number, { order, from }: ByGroup): Generator<Uint32Array> {
  const counts = new Uint32Array(different);
  for (let group = 0; group + 1 < from.length; group += 1) {
    counts.fill(0);
    const end = from[group + 1] ?? 0;
    for (let at = from[group] ?? 0; at < end; at += 1) {
      const code = codes[order[at] ?? 0] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    yield counts;
  }
}

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
  let group = 0;
  for (const times of tallies(codes, answers.length, groups)) {
    for (const { counts, effects } of readers) {
      const own = counts[group];
      if (own === undefined) continue;
      for (let code = 0; code < times.length; code += 1) {
        const count = times[code] ?? 0;
        if (count > 0) addTimes(effects, code, count, own);
      }
    }
    group += 1;
  }
};

/** Counts who gave an answer at any statement of a matrix: the most that any of their answers is to the item. */
const countAny = (
  question: Question,
  { item, groups: counts }: CubeRow,
  columns: readonly AnswerColumn[],
  groups: ByGroup,
): void => {
  const most = new Uint8Array(groups.order.length);
  for (const { answers, codes } of columns) {
    const { standing } = answerEffects(item, question, answers);
    for (let row = 0; row < most.length; row += 1) {
      const own = standing[codes[row] ?? 0] ?? silent;
      if (own > (most[row] ?? 0)) most[row] = own;
    }
  }
  const standings = Uint8Array.of(0, 1, 2, 3);
  const effects = { standing: standings, tally: [], numbers: new Float64Array(0) };
  let group = 0;
  for (const times of tallies(most, standings.length, groups)) {
    const own = counts[group];
    if (own !== undefined) for (const code of standings) addTimes(effects, code, times[code] ?? 0, own);
    group += 1;
  }
};

const rowOf = (item: CubeItem): string | null =>
  item.kind === 'share' || item.kind === 'spread' ? item.row : null;

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
