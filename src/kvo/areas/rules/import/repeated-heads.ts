import { foldText, tidyCell } from '../firm/tidy-cell.ts';

/** The heads that stand above more than one column, as the first of them is written, in the order of the file. */
export const repeatedHeads = (heads: readonly string[]): readonly string[] =>
  [
    ...Map.groupBy(
      heads.map(tidyCell).filter((head) => head !== ''),
      foldText,
    ).values(),
  ].flatMap(([first, ...more]) => (first === undefined || more.length === 0 ? [] : [first]));
