import { twoSidedZ } from '../distributions/two-sided-z.ts';
import type { Limits } from '../limits.ts';
import { shareVariance } from '../shares/finite-standard-error.ts';
import { effectiveAnswers } from '../shares/wilson-finite-interval.ts';
import { wilsonLimits } from '../shares/wilson-limits.ts';

/** One of two independent waves: `count` of `n` said yes; with `population` the difference describes the two lists. */
export interface WaveShare {
  readonly count: number;
  readonly n: number;
  /** Firms on the list; leave out for the analytic question, the only one that draws an arrow. */
  readonly population?: number;
}

export interface ShareDifference {
  /** Share of the first less that of the second, -1..1. */
  readonly difference: number;
  readonly interval: Limits;
  /** Unpooled, with finite-population correction where a population is given; null below two answers. */
  readonly standardError: number | null;
}

function limitsOf({ count, n, population }: WaveShare, z: number): Limits {
  return wilsonLimits(count / n, population === undefined ? n : effectiveAnswers(n, population), z);
}

/**
 * The difference of two independent shares with Newcombe's hybrid score interval (1998, Stat Med 17:873, method 10;
 * Zou & Donner 2008 for the corrected form), level 0..1. Two censuses give width 0; null when a wave has no answers.
 */
export function newcombeDifference(one: WaveShare, other: WaveShare, level = 0.95): ShareDifference | null {
  if (one.n === 0 || other.n === 0) return null;
  const z = twoSidedZ(level);
  const first = one.count / one.n;
  const second = other.count / other.n;
  const ofFirst = limitsOf(one, z);
  const ofSecond = limitsOf(other, z);
  const difference = first - second;
  const ofOne = shareVariance(one);
  const ofOther = shareVariance(other);
  return {
    difference,
    interval: {
      lower: difference - Math.hypot(first - ofFirst.lower, ofSecond.upper - second),
      upper: difference + Math.hypot(ofFirst.upper - first, second - ofSecond.lower),
    },
    standardError: ofOne === null || ofOther === null ? null : Math.sqrt(ofOne + ofOther),
  };
}
