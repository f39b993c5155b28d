import type { RowPart } from '../rules/rows/code-rows.ts';
import { toldCode } from '../rules/rows/protect-rows.ts';
import type { RowSet } from './row-set-of.ts';

/** The values of one part of the rows as they may be told, respondent by respondent. */
export function* toldValues({ columns }: RowSet, part: RowPart): Generator<number> {
  for (let row = 0; row < part.count; row += 1)
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      if (column !== undefined) yield toldCode(column, part.columns[index]?.[row] ?? 0);
    }
}
