import { binomialCdf, binomialProbability } from '../distributions/binomial.ts';
import { chiSquaredUpper } from '../distributions/chi-squared-upper.ts';

/**
 * Linked firms by their answers in two waves: yes in both, yes then no, no then yes, no in both; whole numbers >= 0.
 */
export interface PairedCounts {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

export interface McNemarTest {
  readonly statistic: number;
  /** Only to be used from 25 changed firms. */
  readonly pAsymptotic: number;
  readonly pContinuityCorrected: number;
  readonly pExact: number;
  /** The default: nearly exact and far less conservative. */
  readonly midP: number;
}

/**
 * McNemar's test of a change among linked firms, which rests on the changed ones alone; all values are 1 when nobody
 * changed (Fagerland, Lydersen & Laake 2013, BMC Med Res Methodol 13:91).
 */
export function mcNemarTest({ onlyFirst, onlySecond }: PairedCounts): McNemarTest {
  const changed = onlyFirst + onlySecond;
  if (changed === 0) return { statistic: 0, pAsymptotic: 1, pContinuityCorrected: 1, pExact: 1, midP: 1 };
  const apart = Math.abs(onlyFirst - onlySecond);
  const fewer = Math.min(onlyFirst, onlySecond);
  const statistic = apart ** 2 / changed;
  const middle = binomialProbability(fewer, changed, 0.5);
  const doubled = 2 * binomialCdf(fewer, changed, 0.5);
  return {
    statistic,
    pAsymptotic: chiSquaredUpper(statistic, 1),
    pContinuityCorrected: chiSquaredUpper(Math.max(0, apart - 1) ** 2 / changed, 1),
    pExact: Math.min(1, doubled),
    // Equal numbers either way: one half of the middle is left out, not both.
    midP: apart === 0 ? 1 - middle / 2 : doubled - middle,
  };
}
