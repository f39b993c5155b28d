import type { Audience } from '../../../schemes/model.ts';
import type { Cell } from '../../../surveys/model.ts';
import type { Answers } from '../../../surveys/questionnaire/answer.ts';
import type { Questionnaire } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import type { FigureItem } from '../../../surveys/questionnaire/figure-items.ts';
import { figureItems } from '../../../surveys/questionnaire/figure-items.ts';
import { isHit, numberGiven } from '../../../surveys/questionnaire/observe-answer.ts';
import { chosenKeys } from './chosen-keys.ts';
import type { SpreadItem } from './spread-items.ts';
import { spreadItems } from './spread-items.ts';

/** A set of answers and the group within which it may be told. */
export interface PlacedAnswers {
  readonly answers: Answers;
  readonly cell: Cell;
}

/** What one group answered to one thing: all that any of its figures needs. */
export interface Counts {
  /** In the base: who gave an answer that counts. */
  n: number;
  /** Known not to be in the base: "don't know", or not asked because it does not apply. */
  outside: number;
  hits: number;
  /** How many gave each mark, or each answer offered. */
  readonly tally: number[];
  readonly values: number[];
}

export type CubeItem = FigureItem | SpreadItem;

/** One thing that can be said, counted per group of answers. */
export interface CubeRow<Item extends CubeItem = CubeItem> {
  readonly item: Item;
  readonly groups: readonly Counts[];
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

const add = (tally: number[], place: number): void => {
  tally[place] = (tally[place] ?? 0) + 1;
};

const countSpread = (item: SpreadItem, answers: Answers, counts: Counts): boolean => {
  const chosen = chosenKeys(answers[item.question], item.row);
  let counted = false;
  item.options.forEach((option, place) => {
    if (!chosen.includes(option.key)) return;
    add(counts.tally, place);
    if (!option.aside) counted = true;
  });
  return counted;
};

/** Counts one set of answers; false when it is not in the base of the item. */
const count = (item: CubeItem, answers: Answers, counts: Counts): boolean => {
  if (item.kind === 'spread') return countSpread(item, answers, counts);
  if (item.kind === 'share') {
    const hit = isHit(item, answers);
    if (hit === true) counts.hits += 1;
    return hit !== null;
  }
  const value = numberGiven(item, answers);
  if (value === null) return false;
  if (item.kind === 'mean') add(counts.tally, value - item.low);
  else counts.values.push(value);
  return true;
};

const rowOf = <Item extends CubeItem>(
  item: Item,
  input: readonly PlacedAnswers[],
  placed: Uint32Array,
  groups: number,
): CubeRow<Item> => {
  const counted = Array.from({ length: groups }, () => noCounts(item));
  for (const [index, { answers }] of input.entries()) {
    const counts = counted[placed[index] ?? 0];
    if (counts === undefined) continue;
    const state = answers[item.question]?.state;
    // Who skipped is silent, not outside.
    if (state === undefined || state === 'skipped') continue;
    if (state === 'answered' && count(item, answers, counts)) counts.n += 1;
    else counts.outside += 1;
  }
  return { item, groups: counted };
};

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
  return {
    audience: questionnaire.audience,
    questionnaire,
    groups,
    sizes,
    n: input.length,
    figures: figureItems(questionnaire).map((item) => rowOf(item, input, placed, groups.length)),
    spreads: spreadItems(questionnaire).map((item) => rowOf(item, input, placed, groups.length)),
  };
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
