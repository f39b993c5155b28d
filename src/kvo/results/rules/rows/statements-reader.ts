import type { Column } from './column.ts';
import { missingCode } from './column.ts';
import type { ReadCodes } from './read-codes.ts';
import { codesByKey } from './read-codes.ts';

interface Place {
  readonly index: number;
  readonly codes: ReadonlyMap<unknown, number>;
}

const colon = '": "';

/**
 * Reads the JSON of a matrix, `{"statement": "key", ...}`, statement by statement: its combinations are too many to keep.
 * Keys hold no quotes; JSON that is written otherwise is parsed and left to `read`.
 */
export const statementsReader = (
  columns: readonly Column[],
  read: ReadCodes,
): ((json: string) => readonly number[]) => {
  const places = new Map(
    columns.map((column, index): [string, Place] => [column.part ?? '', { index, codes: codesByKey(column) }]),
  );
  const open = columns.map((column) => missingCode(column, 'open'));
  return (json) => {
    const found = [...open];
    for (let at = 1; at < json.length; ) {
      const behindKey = json.indexOf(colon, at);
      const end = behindKey === -1 ? -1 : json.indexOf('"', behindKey + colon.length);
      if (end === -1 || json.charCodeAt(at) !== 34) return read(JSON.parse(json));
      const place = places.get(json.slice(at + 1, behindKey));
      const code = place?.codes.get(json.slice(behindKey + colon.length, end));
      if (place !== undefined && code !== undefined) found[place.index] = code;
      // Behind a value stands a comma and a space, or the brace that ends it all.
      at = end + 3;
    }
    return found;
  };
};
