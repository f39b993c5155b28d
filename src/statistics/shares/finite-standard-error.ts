import type { FiniteSample } from './finite-sample.ts';

/** An observed share; without a population the process behind it is meant and nothing is corrected. */
export type ObservedShare = Pick<FiniteSample, 'count' | 'n'> & Partial<Pick<FiniteSample, 'population'>>;

/**
 * The unbiased variance of a share, p(1-p)/(n-1), times 1 - n/N where a population is given; 0 for a census, null below
 * two answers.
 */
export function shareVariance({ count, n, population }: ObservedShare): number | null {
  if (n < 2) return null;
  const share = count / n;
  const silent = population === undefined ? 1 : 1 - n / population;
  return ((share * (1 - share)) / (n - 1)) * silent;
}

/** The square root of `shareVariance`: no basis for an interval by itself (Wald's covers n/N at worst). */
export function shareStandardError(observed: ObservedShare): number | null {
  const variance = shareVariance(observed);
  return variance === null ? null : Math.sqrt(variance);
}
