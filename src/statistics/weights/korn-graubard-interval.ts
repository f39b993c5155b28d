import { studentTQuantile } from '../distributions/student-t.ts';
import type { Limits } from '../limits.ts';
import { effectiveAnswers } from '../shares/wilson-finite-interval.ts';
import { betaQuantile } from '../special-functions/beta-quantile.ts';

/** A weighted share with its design variance. */
export interface DesignShare {
  readonly share: number;
  readonly variance: number;
  /** Respondents, unweighted. */
  readonly n: number;
  /** Degrees of freedom of the variance: respondents or clusters less strata. */
  readonly df: number;
  /** Firms on the list, when there is a list; used only where the variance is 0. */
  readonly population?: number;
  readonly level?: number;
}

// No variance at 0 or 1 is not certainty: then the respondents count as a plain sample (Korn & Graubard 1998).
function plainAnswers(n: number, population: number | undefined): number {
  return population === undefined ? n : effectiveAnswers(n, population);
}

/**
 * How many plain independent answers say as much as this design, p(1-p)/variance corrected for its degrees of freedom;
 * Infinity for a census, null when df or n leaves nothing to estimate from.
 */
export function effectiveSampleSize({ share, variance, n, df, population, level = 0.95 }: DesignShare): number | null {
  if (n === population && n > 0) return Number.POSITIVE_INFINITY;
  if (n < 2 || df <= 0) return null;
  const tail = (1 - level) / 2;
  const ratio = n - 1 === df ? 1 : studentTQuantile(tail, n - 1) / studentTQuantile(tail, df);
  const binomial = share * (1 - share);
  const answers = binomial > 0 && variance > 0 ? binomial / variance : plainAnswers(n, population);
  return answers * ratio * ratio;
}

/**
 * Korn and Graubard's interval for a weighted share, 0..1: Clopper and Pearson's limits at the effective sample size;
 * width 0 for a census, null when there is nothing to estimate from (Korn & Graubard 1998, Surv Methodol 24:193).
 */
export function kornGraubardInterval(design: DesignShare): Limits | null {
  const { share, level = 0.95 } = design;
  const answers = effectiveSampleSize(design);
  if (answers === null) return null;
  if (answers === Number.POSITIVE_INFINITY) return { lower: share, upper: share };
  const tail = (1 - level) / 2;
  const yes = answers * share;
  const no = answers * (1 - share);
  return { lower: betaQuantile(tail, yes, no + 1), upper: 1 - betaQuantile(tail, no, yes + 1) };
}

/**
 * The comparison method on the logit scale, symmetric there, 0..1; null where the share is 0 or 1 or without
 * variance, because it then has no width.
 */
export function logitInterval({ share, variance, df, level = 0.95 }: DesignShare): Limits | null {
  if (share <= 0 || share >= 1 || variance <= 0 || df <= 0) return null;
  const centre = Math.log(share / (1 - share));
  const half = (-studentTQuantile((1 - level) / 2, df) * Math.sqrt(variance)) / (share * (1 - share));
  const inverse = (logit: number): number => 1 / (1 + Math.exp(-logit));
  return { lower: inverse(centre - half), upper: inverse(centre + half) };
}
