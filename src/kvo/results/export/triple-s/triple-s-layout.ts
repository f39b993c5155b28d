import type { Column } from '../../rules/rows/column.ts';
import { missingRoom } from '../../rules/rows/column.ts';

/** Where a column stands on a line of the data file, and how its codes are written there; Triple-S knows no negative codes. */
export interface Field {
  readonly column: Column;
  /** The first and last character, counted from 1. */
  readonly start: number;
  readonly finish: number;
  readonly decimals: number;
  /** What a missing code is written as. */
  readonly special: (code: number) => number;
}

const decimalsOf = ({ kind }: Column): number => (kind === 'amount' || kind === 'number' ? 6 : 0);

/** Missing codes stand above all values: nine of a power of ten that no value reaches. */
const specialBase = ({ low, high }: Column): number => {
  const digits = String(Math.max(missingRoom, Math.abs(low), high)).length;
  return 9 * 10 ** digits;
};

/** The fields of a data file of fixed positions, one after the other. */
export const fieldsOf = (columns: readonly Column[]): readonly Field[] => {
  let at = 1;
  return columns.map((column) => {
    const base = specialBase(column);
    const decimals = decimalsOf(column);
    const width = String(base).length + (decimals === 0 ? 0 : decimals + 1);
    const field = {
      column,
      start: at,
      finish: at + width - 1,
      decimals,
      special: (code: number) => base + (column.low - code),
    };
    at += width;
    return field;
  });
};

/** A code as it stands in the data file, or in the description of it. */
export const written = ({ column, decimals, special }: Field, code: number): string =>
  (code < column.low ? special(code) : code).toFixed(decimals);
