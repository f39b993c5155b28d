import type { Audience } from '../../../schemes/model.ts';
import type { Cell } from '../../../surveys/model.ts';
import type { Answers } from '../../../surveys/questionnaire/answer.ts';
import type { Questionnaire } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import type { FigureItem } from '../../../surveys/questionnaire/figure-items.ts';
import type { AnswerColumns } from '../columns/answer-columns.ts';
import { toldItems } from '../told-items.ts';
import { byGroup, countColumns } from './count-columns.ts';
import { countQuestion } from './count-question.ts';
import type { Counts, CubeItem, CubeRow } from './cube-row.ts';
import { noCounts } from './cube-row.ts';
import type { SpreadItem } from './spread-items.ts';
import { spreadItems } from './spread-items.ts';

/** A set of answers and the group within which it may be told. */
export interface PlacedAnswers {
  readonly answers: Answers;
  readonly cell: Cell;
}

/** All answers of a wave to one questionnaire, counted: every figure of every filter is a sum over groups of it. */
export interface AnswerCube {
  readonly audience: Audience;
  readonly questionnaire: Questionnaire;
  readonly groups: readonly Cell[];
  readonly sizes: readonly number[];
  readonly n: number;
  readonly figures: readonly CubeRow<FigureItem>[];
  readonly spreads: readonly CubeRow<SpreadItem>[];
}

const rowsOf = <Item extends CubeItem>(items: readonly Item[], groups: number): readonly CubeRow<Item>[] =>
  items.map((item) => ({ item, groups: Array.from({ length: groups }, () => noCounts(item)) }));

/** Counts answers by the groups they may be told under. The order of the answers and of the groups changes nothing. */
export const answerCube = (questionnaire: Questionnaire, input: readonly PlacedAnswers[]): AnswerCube => {
  const places = new Map<string, number>();
  const groups: Cell[] = [];
  const sizes: number[] = [];
  const placed = new Uint32Array(input.length);
  for (const [index, { cell }] of input.entries()) {
    const name = `${cell.subArea ?? ''} ${cell.sizeClass ?? ''} ${cell.sector ?? ''}`;
    const place = places.get(name) ?? groups.length;
    if (place === groups.length) {
      places.set(name, place);
      groups.push(cell);
    }
    placed[index] = place;
    sizes[place] = (sizes[place] ?? 0) + 1;
  }
  const figures = rowsOf(toldItems(questionnaire), groups.length);
  const spreads = rowsOf(spreadItems(questionnaire), groups.length);
  const sets = input.map(({ answers }) => answers);
  for (const question of questionnaire.questions)
    countQuestion(
      question,
      [...figures, ...spreads].filter(({ item }) => item.question === question.key),
      sets,
      placed,
    );
  return { audience: questionnaire.audience, questionnaire, groups, sizes, n: input.length, figures, spreads };
};

/** The same from answers that were packed: each different answer is looked at once, however many gave it. */
export const cubeOfColumns = (questionnaire: Questionnaire, packed: AnswerColumns): AnswerCube => {
  const { cells, columns, rows } = packed;
  const groups = byGroup(packed);
  const figures = rowsOf(toldItems(questionnaire), cells.length);
  const spreads = rowsOf(spreadItems(questionnaire), cells.length);
  const items = Map.groupBy([...figures, ...spreads], ({ item }) => item.question);
  const answered = Map.groupBy(columns, ({ question }) => question);
  for (const question of questionnaire.questions)
    countColumns(question, items.get(question.key) ?? [], answered.get(question.key) ?? [], groups);
  const sizes = cells.map((_, group) => (groups.from[group + 1] ?? 0) - (groups.from[group] ?? 0));
  return { audience: questionnaire.audience, questionnaire, groups: cells, sizes, n: rows, figures, spreads };
};

/** The counts of some groups of a row together. */
export const sumCounts = ({ item, groups }: CubeRow, chosen: Iterable<number>): Counts => {
  const sum = noCounts(item);
  const values: (readonly number[])[] = [];
  for (const place of chosen) {
    const counts = groups[place];
    if (counts === undefined) continue;
    sum.n += counts.n;
    sum.outside += counts.outside;
    sum.hits += counts.hits;
    for (let at = 0; at < counts.tally.length; at += 1) sum.tally[at] = (sum.tally[at] ?? 0) + (counts.tally[at] ?? 0);
    if (counts.values.length > 0) values.push(counts.values);
  }
  return values.length === 0 ? sum : { ...sum, values: values.flat() };
};
