import { twoSidedZ } from '../distributions/two-sided-z.ts';
import type { Limits } from '../limits.ts';
import { bisection } from '../roots/bisection.ts';
import { wilsonLimits } from '../shares/wilson-limits.ts';
import type { PairedCounts } from './mcnemar-test.ts';

export interface PairedShareDifference {
  /** Share of yes in the first wave less that in the second, -1..1. */
  readonly difference: number;
  /** For comparison: width 0 when nobody changed, so never shown alone. */
  readonly wald: Limits;
  /** Newcombe's square-and-add with the plain correlation of the two answers. */
  readonly squareAndAdd: Limits;
  /** The same with the corrected correlation: his method 10, the default (1998, Stat Med 17:2635). */
  readonly method10: Limits;
  /** Score interval (Tango 1998, Stat Med 17:891). */
  readonly tango: Limits;
}

interface Shares {
  readonly n: number;
  readonly first: number;
  readonly second: number;
  readonly z: number;
}

function correlation(counts: PairedCounts, corrected: boolean): number {
  const { both, onlyFirst, onlySecond, neither } = counts;
  const margins = (both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither);
  if (margins === 0) return 0;
  const n = both + onlyFirst + onlySecond + neither;
  const product = both * neither - onlyFirst * onlySecond;
  const numerator = corrected && product > 0 ? Math.max(0, product - n / 2) : product;
  return numerator / Math.sqrt(margins);
}

function squareAndAdd({ n, first, second, z }: Shares, phi: number): Limits {
  const ofFirst = wilsonLimits(first, n, z);
  const ofSecond = wilsonLimits(second, n, z);
  const distance = (a: number, b: number): number => Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
  return {
    lower: first - second - distance(first - ofFirst.lower, ofSecond.upper - second),
    upper: first - second + distance(ofFirst.upper - first, second - ofSecond.lower),
  };
}

// The score statistic at a hypothetical difference, with the share of no-then-yes at its maximum likelihood under it.
function score({ onlyFirst, onlySecond }: PairedCounts, n: number, delta: number): number {
  const linear = -onlyFirst - onlySecond + (2 * n - onlyFirst + onlySecond) * delta;
  const constant = -onlySecond * delta * (1 - delta);
  const root = Math.sqrt(Math.max(0, linear * linear - 8 * n * constant));
  const share = (root - linear) / (4 * n);
  const variance = n * (2 * share + delta * (1 - delta));
  const off = onlyFirst - onlySecond - n * delta;
  return variance > 0 ? off / Math.sqrt(variance) : Math.sign(off) * Number.MAX_VALUE;
}

function tangoLimits(counts: PairedCounts, { n, first, second, z }: Shares): Limits {
  const difference = first - second;
  return {
    lower: bisection((delta) => z - score(counts, n, delta), -1, difference),
    upper: bisection((delta) => -z - score(counts, n, delta), difference, 1),
  };
}

/**
 * The change of a share among linked firms with its usual intervals, -1..1, for the analytic question; level 0..1.
 * Null without linked firms. When all firms are linked the counted change itself is exact.
 */
export function pairedShareDifference(counts: PairedCounts, level = 0.95): PairedShareDifference | null {
  const { both, onlyFirst, onlySecond, neither } = counts;
  const n = both + onlyFirst + onlySecond + neither;
  if (n === 0) return null;
  const shares = { n, first: (both + onlyFirst) / n, second: (both + onlySecond) / n, z: twoSidedZ(level) };
  const difference = (onlyFirst - onlySecond) / n;
  const half = (shares.z * Math.sqrt(onlyFirst + onlySecond - (onlyFirst - onlySecond) ** 2 / n)) / n;
  return {
    difference,
    wald: { lower: difference - half, upper: difference + half },
    squareAndAdd: squareAndAdd(shares, correlation(counts, false)),
    method10: squareAndAdd(shares, correlation(counts, true)),
    tango: tangoLimits(counts, shares),
  };
}
