import { smallestWhere } from '../shares/integer-search.ts';
import { marginOfError } from './margin-of-error.ts';

export interface RequiredAnswers {
  /** Rounded half up, as in the published table. */
  readonly n: number;
  readonly unrounded: number;
}

/** The formula's own symbols: population N, share P, margin d (0..1) and the chi-squared value for one degree of freedom. */
export interface KrejcieMorgan {
  readonly population: number;
  readonly share?: number;
  readonly margin?: number;
  readonly chiSquared?: number;
}

/** Answers needed by the table of Krejcie & Morgan (1970, Educ Psychol Meas 30:607); at most the population. */
export function krejcieMorganAnswers(plan: KrejcieMorgan): RequiredAnswers {
  const { population, share = 0.5, margin = 0.05, chiSquared = 3.841 } = plan;
  const spread = chiSquared * share * (1 - share);
  const unrounded = (spread * population) / (margin * margin * (population - 1) + spread);
  return { n: Math.floor(unrounded + 0.5), unrounded };
}

/** The fewest answers with which the margin of error (share ½) is at most `margin`, 0..1; the whole list when nothing less does. */
export function requiredAnswers(margin: number, population: number, level = 0.95): number {
  const within = (n: number): boolean => (marginOfError({ n, population, level }) ?? 1) <= margin;
  return smallestWhere({ lower: Math.min(1, population), upper: population }, Math.floor(population / 2), within);
}
