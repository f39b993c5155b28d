import { readPostcode } from '../firm/read-postcode.ts';
import { foldText, tidyCell } from '../firm/tidy-cell.ts';
import type { ImportField } from './import-fields.ts';
import { importFields, knownHeads, numberHeads, tellingParts } from './import-fields.ts';

const fieldOfHead = new Map(importFields.flatMap((field) => knownHeads[field].map((head) => [head, field] as const)));

// More than this is no head but a row that was not parted.
const longestHead = 60;

/** The field that a head names; what stands between brackets is explanation. */
export const fieldOf = (head: string): ImportField | null => {
  const folded = foldText(head.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  if (folded.length > longestHead) return null;
  return fieldOfHead.get(folded) ?? tellingParts.find(([part]) => folded.includes(part))?.[1] ?? null;
};

// What cells look like by themselves, for columns without a head that says so.
const looks: readonly (readonly [ImportField, (cell: string) => boolean])[] = [
  ['email', (cell) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(cell)],
  ['postcode', (cell) => cell !== '' && (readPostcode(cell) ?? '') !== ''],
  ['branchNumber', (cell) => /^0000\d{8}$/.test(cell)],
  ['kvkNumber', (cell) => /^\d{8}$/.test(cell)],
];

const lookOf = (cells: readonly string[]): ImportField | null => {
  const filled = cells.map(tidyCell).filter((cell) => cell !== '');
  if (filled.length === 0) return null;
  return looks.find(([, fits]) => filled.filter(fits).length >= filled.length * 0.8)?.[0] ?? null;
};

/** Only parts of a house number may stand in several columns. */
export const mayRepeat = (field: ImportField): boolean => field === 'addition';

/**
 * Which field each column holds, null for none: by its head, then by what its cells look like. Each field is taken by
 * the first column that asks for it.
 */
export const guessColumns = (
  heads: readonly string[],
  sample: readonly (readonly string[])[],
): readonly (ImportField | null)[] => {
  const columns = Math.max(heads.length, ...sample.map((row) => row.length), 0);
  const taken = new Set<ImportField>();
  const take = (field: ImportField | null): ImportField | null => {
    if (field === null || (taken.has(field) && !mayRepeat(field))) return null;
    taken.add(field);
    return field;
  };
  const byHead = Array.from({ length: columns }, (_, index) => take(fieldOf(heads[index] ?? '')));
  return byHead.map((field, index) => {
    if (field !== null) return field;
    if (byHead[index - 1] === 'street' && numberHeads.includes(foldText(heads[index] ?? '')))
      return take('houseNumber');
    return take(lookOf(sample.map((row) => row[index] ?? '')));
  });
};
