import { hypergeometricTerm } from '../src/statistics/distributions/hypergeometric.ts';
import type { Limits } from '../src/statistics/limits.ts';
import { blakerInterval } from '../src/statistics/shares/blaker-interval.ts';
import type { FiniteSample } from '../src/statistics/shares/finite-sample.ts';
import { hypergeometricInterval } from '../src/statistics/shares/hypergeometric-interval.ts';
import { midPFiniteInterval } from '../src/statistics/shares/mid-p-finite-interval.ts';
import { optimalInterval } from '../src/statistics/shares/optimal-interval.ts';
import { wilsonCountInterval } from '../src/statistics/shares/wilson-finite-interval.ts';

/** Exact coverage of an interval for the number of marked firms: the least over every true number, and the mean. */
export interface ShareCoverage {
  readonly least: number;
  /** The true number of firms at which it is least. */
  readonly at: number;
  readonly mean: number;
  /** Mean width as a share of the list. */
  readonly width: number;
}

export type CountInterval = (sample: FiniteSample) => Limits;

/** The methods for shares that carry a guarantee by construction, and those measured beside them. */
export const shareMethods: readonly {
  readonly name: string;
  readonly guaranteed: boolean;
  readonly interval: CountInterval;
}[] = [
  { name: 'tail (default)', guaranteed: true, interval: hypergeometricInterval },
  { name: 'blaker', guaranteed: true, interval: blakerInterval },
  { name: 'optimal', guaranteed: true, interval: optimalInterval },
  { name: 'wilson whole', guaranteed: false, interval: wilsonCountInterval },
  { name: 'mid-p', guaranteed: false, interval: midPFiniteInterval },
];

/** Coverage without any chance in it: every outcome is weighed by its probability at every true number of firms. */
export function shareCoverage(interval: CountInterval, n: number, population: number): ShareCoverage {
  const limits = Array.from({ length: n + 1 }, (_, count) => interval({ count, n, population }));
  let least = 1;
  let at = 0;
  let sum = 0;
  for (let marked = 0; marked <= population; marked += 1) {
    let coverage = 0;
    for (const [count, { lower, upper }] of limits.entries()) {
      if (lower <= marked && marked <= upper) coverage += hypergeometricTerm(count, marked, n, population);
    }
    sum += coverage;
    if (coverage < least) {
      least = coverage;
      at = marked;
    }
  }
  const width = limits.reduce((total, { lower, upper }) => total + (upper - lower), 0) / limits.length / population;
  return { least, at, mean: sum / (population + 1), width };
}
