import type { Crosstab } from './crosstab.ts';
import { marginsOf } from './crosstab.ts';
import type { ExactTableOptions } from './freeman-halton-test.ts';
import { freemanHaltonTest } from './freeman-halton-test.ts';
import { independenceTests } from './independence-test.ts';
import { fisherTest } from './two-by-two/fisher-test.ts';

/** The one test that fits a cross table, with how it was done and the size of the association. */
export interface AssociationTest {
  readonly method: 'fisher-mid-p' | 'freeman-halton' | 'pearson';
  readonly p: number;
  /** Random tables behind the p value and their seed, to be printed; null when it is not simulated. */
  readonly simulation: { readonly draws: number; readonly seed: number } | null;
  /** Cramér's V corrected for bias, 0..1; null when the table is too small for it. */
  readonly effect: number | null;
}

const LEAST_EXPECTED = 5;

/**
 * Tests whether two questions go together: Fisher's mid-p for two by two, Freeman and Halton's exact test when any
 * expected count is under 5, else Pearson's. Null when a question has fewer than two answers in use.
 */
export function associationTest(table: Crosstab, options: ExactTableOptions = {}): AssociationTest | null {
  const margins = marginsOf(table);
  const tests = independenceTests(table);
  if (margins === null || tests === null) return null;
  const effect = tests.correctedV;
  const [[a = 0, b = 0, ...wide] = [], [c = 0, d = 0] = [], ...tall] = margins.table;
  if (wide.length === 0 && tall.length === 0) {
    return { method: 'fisher-mid-p', p: fisherTest({ a, b, c, d }).midP, simulation: null, effect };
  }
  const exact = tests.smallestExpected < LEAST_EXPECTED ? freemanHaltonTest(table, options) : null;
  if (exact === null) return { method: 'pearson', p: tests.pearson.p, simulation: null, effect };
  const simulation = exact.kind === 'simulated' ? { draws: exact.draws, seed: exact.seed } : null;
  return { method: 'freeman-halton', p: exact.p, simulation, effect };
}
