import type { Known } from './played-wave.ts';
import type { StoredCopy, StoredRow } from './stored-copy.ts';

/** A value that stands in more rows than this names nobody. */
const mostRows = 4;
const hops = 5;

const tokensOf = (row: StoredRow): readonly string[] => {
  const tokens = new Set<string>();
  for (const value of Object.values(row.values)) {
    if (value === null || value.length < 8) continue;
    tokens.add(value);
    for (const [part] of value.matchAll(/[\w.@-]{8,}/g)) tokens.add(part);
  }
  return [...tokens];
};

export interface Attribution {
  readonly firmRows: readonly (readonly StoredRow[])[];
  readonly answerRows: readonly (readonly StoredRow[])[];
}

/**
 * Who follows every value that two rows share, from the row of a firm and from the row that holds a mark, finds these
 * rows: those of the firm, and those of the answer.
 */
export const followValues = (copy: StoredCopy, known: readonly Known[]): Attribution => {
  const tokens = new Map(copy.rows.map((row) => [row, tokensOf(row)]));
  const holders = new Map<string, StoredRow[]>();
  for (const [row, own] of tokens)
    for (const token of own) {
      const some = holders.get(token);
      if (some === undefined) holders.set(token, [row]);
      else some.push(row);
    }
  const follow = (start: string): readonly StoredRow[] => {
    const found = new Set<StoredRow>();
    let edge = holders.get(start) ?? [];
    for (let hop = 0; hop < hops && edge.length > 0; hop += 1) {
      for (const row of edge) found.add(row);
      edge = edge
        .flatMap((row) => tokens.get(row) ?? [])
        .map((token) => holders.get(token) ?? [])
        .filter((rows) => rows.length <= mostRows)
        .flat()
        .filter((row) => !found.has(row));
    }
    return [...found];
  };
  return { firmRows: known.map(({ firm }) => follow(firm)), answerRows: known.map(({ mark }) => follow(mark)) };
};
