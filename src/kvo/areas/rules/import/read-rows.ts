import type { SubArea } from '../../model.ts';
import { foldText } from '../firm/tidy-cell.ts';
import { addressKey, establishmentKey } from './firm-keys.ts';
import type { ImportSettings } from './import-settings.ts';
import type { Candidate, ReadRow, RowReader } from './read-row.ts';
import { readRow } from './read-row.ts';
import type { RowProblem } from './row-problem.ts';

/** Everything a file says: the firms to take, the firms of rows that are skipped, and what is wrong. */
export interface ReadRows {
  readonly total: number;
  readonly candidates: readonly Candidate[];
  readonly skipped: readonly Candidate[];
  readonly problems: readonly RowProblem[];
  readonly padded: number;
}

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** The row that a row says again, by its establishment or, where it names none, by name and address. */
const duplicateOf = ({ candidate, skipped }: ReadRow, seen: Map<string, number>): RowProblem | null => {
  if (skipped) return null;
  const establishment = establishmentKey(candidate);
  const keys = [...(establishment === null ? [] : [establishment]), addressKey(candidate)];
  const earlier = seen.get(keys[0] ?? '');
  for (const key of keys) if (!seen.has(key)) seen.set(key, candidate.row);
  if (earlier === undefined) return null;
  const code = establishment === null ? 'duplicate-address' : 'duplicate-establishment';
  return { row: candidate.row, name: candidate.name, code, params: { row: earlier } };
};

/** Reads all rows below the heads. A firm that stands in the file twice is taken once, from its first row. */
export const readRows = (
  rows: readonly (readonly string[])[],
  settings: ImportSettings,
  subAreas: readonly SubArea[],
): ReadRows => {
  const reader: RowReader = {
    mapping: settings.mapping,
    subAreas: new Map(subAreas.map((one) => [foldText(one.name), one.id])),
  };
  const seen = new Map<string, number>();
  const [candidates, skipped, problems]: [Candidate[], Candidate[], RowProblem[]] = [[], [], []];
  let [total, padded] = [0, 0];
  for (let index = settings.reading.headerRow; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    if (isEmpty(row)) continue;
    total += 1;
    const read = readRow(row, index + 1, reader);
    const duplicate = duplicateOf(read, seen);
    problems.push(...read.problems, ...(duplicate === null ? [] : [duplicate]));
    if (read.skipped || duplicate !== null) skipped.push(read.candidate);
    else candidates.push(read.candidate);
    if (read.padded) padded += 1;
  }
  return { total, candidates, skipped, problems, padded };
};
