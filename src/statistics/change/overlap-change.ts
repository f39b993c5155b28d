import { momentsOf } from '../means/moments.ts';

/** Sizes of two samples of one list and of the part of the firms that is in both. */
export interface Overlap {
  readonly n1: number;
  readonly n2: number;
  readonly matched: number;
  readonly population: number;
}

/** Variances of the answers in either wave and their covariance over the firms. */
export interface Spreads {
  readonly variance1: number;
  readonly variance2: number;
  readonly covariance: number;
}

/**
 * The covariance of the means of two waves drawn from the same list: (nc/(n1 n2) - 1/N) S12; below 0 for firms that
 * answer alike when few are in both (Tam 1984, Am Stat 38:288; Qualité & Tillé 2008, Surv Methodol 34:173).
 */
export function overlapCovariance({ n1, n2, matched, population }: Overlap, covariance: number): number {
  return (matched / (n1 * n2) - 1 / population) * covariance;
}

/** The variance of the change of a mean between two such waves, >= 0; 0 when every firm answered both times. */
export function changeVariance(overlap: Overlap, spreads: Spreads): number {
  const { n1, n2, population } = overlap;
  const first = (1 / n1 - 1 / population) * spreads.variance1;
  const second = (1 / n2 - 1 / population) * spreads.variance2;
  return Math.max(0, first + second - 2 * overlapCovariance(overlap, spreads.covariance));
}

/** The covariance (divisor n - 1) of two series of equal length; null below two pairs. */
export function sampleCovariance(x: readonly number[], y: readonly number[]): number | null {
  const { mean: meanX, n } = momentsOf(x);
  const { mean: meanY } = momentsOf(y);
  if (meanX === null || meanY === null || n < 2) return null;
  return x.reduce((sum, value, i) => sum + (value - meanX) * ((y[i] ?? 0) - meanY), 0) / (n - 1);
}

/** Answers of two waves of the same firms; the linked ones once more as pairs. */
export interface TwoWaves {
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** [answer in the first wave, answer in the second] of each linked firm. */
  readonly matched: readonly (readonly [number, number])[];
  readonly population: number;
}

export interface OverlapChange {
  /** Mean of the second wave less that of the first. */
  readonly change: number;
  readonly covariance: number;
  readonly standardError: number;
  readonly standardErrorIfIndependent: number;
  /** Fewer than three linked firms: the covariance is put at 0 and the reader told. */
  readonly covarianceUnknown: boolean;
}

/**
 * The change of a mean between two waves with partial overlap, with finite-population correction: it describes the
 * firms of the list. Null when a wave has fewer than two answers.
 */
export function overlapChange({ first, second, matched, population }: TwoWaves): OverlapChange | null {
  const one = momentsOf(first);
  const two = momentsOf(second);
  if (one.mean === null || two.mean === null || one.variance === null || two.variance === null) return null;
  const covarianceUnknown = matched.length < 3;
  const pairs = sampleCovariance(
    matched.map(([before]) => before),
    matched.map(([, after]) => after),
  );
  const overlap = { n1: one.n, n2: two.n, matched: matched.length, population };
  const spreads = { variance1: one.variance, variance2: two.variance, covariance: 0 };
  const covariance = covarianceUnknown || pairs === null ? 0 : pairs;
  return {
    change: two.mean - one.mean,
    covariance: covariance === 0 ? 0 : overlapCovariance(overlap, covariance),
    standardError: Math.sqrt(changeVariance(overlap, { ...spreads, covariance })),
    standardErrorIfIndependent: Math.sqrt(changeVariance({ ...overlap, matched: 0 }, spreads)),
    covarianceUnknown,
  };
}
