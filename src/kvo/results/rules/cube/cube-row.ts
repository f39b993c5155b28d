import type { FigureItem } from '../../../surveys/questionnaire/figure-items.ts';
import type { SpreadItem } from './spread-items.ts';

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

const places = (item: CubeItem): number =>
  item.kind === 'spread' ? item.options.length : item.kind === 'mean' ? item.high - item.low + 1 : 0;

/** The counts of nobody. */
export const noCounts = (item: CubeItem): Counts => ({
  n: 0,
  outside: 0,
  hits: 0,
  tally: Array.from({ length: places(item) }, () => 0),
  values: [],
});
