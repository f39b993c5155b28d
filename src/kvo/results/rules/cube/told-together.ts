import { firstPlace } from '../../../surveys/questionnaire/figure-items.ts';
import type { CubeItem, CubeRow } from './cube-row.ts';

/** Names the figures of which one is the rest of the others, such as the first places of a ranking; null for any other. */
export const togetherKey = (item: CubeItem): string | null =>
  item.kind === 'share' && item.row === firstPlace ? item.question : null;

/** The rows that are told together with this one or not at all, itself among them: of all but one the last is known. */
export const toldTogether = <Item extends CubeItem>(
  row: CubeRow<Item>,
  rows: readonly CubeRow<Item>[],
): readonly CubeRow<Item>[] => {
  const key = togetherKey(row.item);
  return key === null ? [row] : rows.filter(({ item }) => togetherKey(item) === key);
};
