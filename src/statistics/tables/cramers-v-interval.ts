import { chiSquaredUpper } from '../distributions/chi-squared-upper.ts';
import type { Limits } from '../limits.ts';
import { bisection } from '../roots/bisection.ts';
import { poissonTerm } from '../special-functions/poisson-term.ts';
import type { Crosstab } from './crosstab.ts';
import { marginsOf } from './crosstab.ts';
import { independenceTests } from './independence-test.ts';

/** P(X >= x) of the chi-squared law shifted by `shift` >= 0, as a mixture of plain ones. */
function shiftedUpper(x: number, df: number, shift: number): number {
  const centre = Math.floor(shift / 2);
  const reach = Math.ceil(12 * Math.sqrt(centre + 1) + 30);
  let sum = 0;
  for (let term = Math.max(0, centre - reach); term <= centre + reach; term += 1)
    sum += poissonTerm(term, shift / 2) * chiSquaredUpper(x, df + 2 * term);
  return sum;
}

/**
 * Limits of Cramér's V in the population behind the answers, 0..1, from those of the shift of the chi-squared law
 * (Smithson 2003, ch. 4). Like the law itself it needs expected counts of about 5. Null when fewer than two rows or
 * columns are filled.
 */
export function cramersVInterval(given: Crosstab, level = 0.95): Limits | null {
  const margins = marginsOf(given);
  const tests = independenceTests(given);
  if (margins === null || tests === null) return null;
  const { statistic, df } = tests.pearson;
  const widest = margins.total * Math.min(margins.rows.length - 1, margins.columns.length - 1);
  const most = Math.max(2 * statistic, statistic + 20 * Math.sqrt(statistic + df) + 100);
  const tail = (1 - level) / 2;
  const shiftAt = (upper: number): number =>
    chiSquaredUpper(statistic, df) >= upper ? 0 : bisection((at) => shiftedUpper(statistic, df, at) - upper, 0, most);
  const valueAt = (upper: number): number => Math.min(1, Math.sqrt(shiftAt(upper) / widest));
  return { lower: valueAt(tail), upper: valueAt(1 - tail) };
}
