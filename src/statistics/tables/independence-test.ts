import { chiSquaredUpper } from '../distributions/chi-squared-upper.ts';
import type { Crosstab, Margins } from './crosstab.ts';
import { expectedCounts, marginsOf } from './crosstab.ts';

export interface ChiSquaredTest {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

export interface IndependenceTests {
  readonly pearson: ChiSquaredTest;
  /** The likelihood-ratio statistic G. */
  readonly likelihoodRatio: ChiSquaredTest;
  /** Pearson with Yates's correction, for two by two only. */
  readonly yates: ChiSquaredTest | null;
  /** Below 5 the chi-squared law is no longer to be trusted: take the exact test. */
  readonly smallestExpected: number;
  /** Cramér's V, 0..1, and the same with Bergsma's correction for bias (2013, J Korean Stat Soc 42:323). */
  readonly cramersV: number;
  readonly correctedV: number | null;
}

function sumOver(table: Crosstab, expected: Crosstab, term: (observed: number, expected: number) => number): number {
  return table.reduce(
    (sum, row, i) => sum + row.reduce((part, count, j) => part + term(count, expected[i]?.[j] ?? 0), 0),
    0,
  );
}

function yatesOf({ table }: Margins, expected: Crosstab): ChiSquaredTest | null {
  if (table.length !== 2 || table[0]?.length !== 2) return null;
  const off = Math.abs((table[0][0] ?? 0) - (expected[0]?.[0] ?? 0));
  const correction = Math.min(0.5, off);
  const statistic = sumOver(table, expected, (o, e) => (Math.abs(o - e) - correction) ** 2 / e);
  return { statistic, df: 1, p: chiSquaredUpper(statistic, 1) };
}

function correctedVOf(statistic: number, { rows, columns, total }: Margins): number | null {
  const r = rows.length - 1;
  const c = columns.length - 1;
  if (total < 2) return null;
  const association = Math.max(0, statistic / total - (r * c) / (total - 1));
  const width = Math.min(r - (r * r) / (total - 1), c - (c * c) / (total - 1));
  return width > 0 ? Math.sqrt(association / width) : null;
}

/**
 * Tests and effect size for the association of two questions. They condition on the margins, so no finite-population
 * correction is due. Empty rows and columns are left out; null when fewer than two of either remain.
 */
export function independenceTests(given: Crosstab): IndependenceTests | null {
  const margins = marginsOf(given);
  if (margins === null) return null;
  const { table, rows, columns, total } = margins;
  const expected = expectedCounts(margins);
  const df = (rows.length - 1) * (columns.length - 1);
  const pearson = sumOver(table, expected, (o, e) => (o - e) ** 2 / e);
  const ratio = 2 * sumOver(table, expected, (o, e) => (o === 0 ? 0 : o * Math.log(o / e)));
  return {
    pearson: { statistic: pearson, df, p: chiSquaredUpper(pearson, df) },
    likelihoodRatio: { statistic: ratio, df, p: chiSquaredUpper(ratio, df) },
    yates: yatesOf(margins, expected),
    smallestExpected: (Math.min(...rows) * Math.min(...columns)) / total,
    cramersV: Math.min(1, Math.sqrt(pearson / (total * Math.min(rows.length - 1, columns.length - 1)))),
    correctedV: correctedVOf(pearson, margins),
  };
}
