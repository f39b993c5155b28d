import { seededRandom } from '../random/seeded-random.ts';
import { logMultinomial } from './column-fillings.ts';
import { countedTableP } from './counted-table-p.ts';
import type { Crosstab } from './crosstab.ts';
import { marginsOf, transposed } from './crosstab.ts';
import { simulatedTableP } from './simulated-table-p.ts';

/** How the p value came about: counted through, or from random tables whose seed and number are to be printed. */
export type ExactTableTest =
  | { readonly kind: 'exact'; readonly p: number }
  | { readonly kind: 'simulated'; readonly p: number; readonly draws: number; readonly seed: number };

/** How long to count (a few tens of nanoseconds a step) and what to do when that does not suffice. */
export interface ExactTableOptions {
  readonly steps?: number;
  readonly draws?: number;
  readonly seed?: number;
}

// Weights that differ by less than this are ties.
const TIE = 1e-7;

/**
 * The exact test of a table of any size, two-sided: the probability, given the margins, of a table no more likely than
 * the observed one (Freeman & Halton 1951), counted through while that is quick and otherwise from random tables.
 * Null when fewer than two rows or columns are filled.
 */
export function freemanHaltonTest(given: Crosstab, options: ExactTableOptions = {}): ExactTableTest | null {
  const { steps = 8_000_000, draws = 100_000, seed = 1 } = options;
  const margins = marginsOf(given);
  if (margins === null) return null;
  const flat = margins.rows.length <= margins.columns.length ? margins : marginsOf(transposed(margins.table));
  if (flat === null) return null;
  const limit = transposed(flat.table).reduce((log, column) => log + logMultinomial(column), 0) + TIE;
  const counted = countedTableP(flat, limit, steps);
  if (counted !== null) return { kind: 'exact', p: counted };
  return { kind: 'simulated', p: simulatedTableP(flat, limit, draws, seededRandom(seed)), draws, seed };
}
