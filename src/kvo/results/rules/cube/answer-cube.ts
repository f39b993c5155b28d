import type { Audience } from '../../../schemes/model.ts';
import type { Cell } from '../../../surveys/model.ts';
import type { Answers } from '../../../surveys/questionnaire/answer.ts';
import type { Questionnaire } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import type { FigureItem } from '../../../surveys/questionnaire/figure-items.ts';
import { toldItems } from '../told-items.ts';
import { countQuestion } from './count-question.ts';
import type { Counts, CubeItem, CubeRow } from './cube-row.ts';
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

const places = (item: CubeItem): number =>
  item.kind === 'spread' ? item.options.length : item.kind === 'mean' ? item.high - item.low + 1 : 0;

const noCounts = (item: CubeItem): Counts => ({
  n: 0,
  outside: 0,
  hits: 0,
  tally: Array.from({ length: places(item) }, () => 0),
  values: [],
});

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

/** The counts of some groups of a row together. */
export const sumCounts = ({ item, groups }: CubeRow, chosen: Iterable<number>): Counts => {
  const sum = noCounts(item);
  for (const place of chosen) {
    const counts = groups[place];
    if (counts === undefined) continue;
    sum.n += counts.n;
    sum.outside += counts.outside;
    sum.hits += counts.hits;
    counts.tally.forEach((one, at) => {
      sum.tally[at] = (sum.tally[at] ?? 0) + one;
    });
    for (const value of counts.values) sum.values.push(value);
  }
  return sum;
};
