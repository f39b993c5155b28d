import type { Limits } from '../limits.ts';
import { bisection } from '../roots/bisection.ts';
import { poissonTerm } from '../special-functions/poisson-term.ts';
import { regularizedGamma } from '../special-functions/regularized-gamma.ts';
import type { ResponseClass } from './representativeness.ts';
import { representativeness } from './representativeness.ts';

/** P(X <= x) of the chi-squared law with df > 0 and noncentrality >= 0: a Poisson mixture, to about 1e-12. */
export function noncentralChiSquaredCdf(x: number, df: number, noncentrality: number): number {
  if (x <= 0) return 0;
  const mean = noncentrality / 2;
  const around = Math.floor(mean);
  const reach = Math.ceil(8 * Math.sqrt(mean + 1)) + 12;
  let sum = 0;
  for (let j = Math.max(0, around - reach); j <= around + reach; j += 1)
    sum += poissonTerm(j, mean) * regularizedGamma(df / 2 + j, x / 2).lower;
  return Math.min(1, sum);
}

// Where P(X <= x) falls to p as the noncentrality rises; 0 when it is below p already.
function noncentralityAt(p: number, x: number, df: number): number {
  const from = (noncentrality: number): number => p - noncentralChiSquaredCdf(x, df, noncentrality);
  if (from(0) >= 0) return 0;
  let upper = x + 10;
  while (from(upper) < 0) upper *= 2;
  return bisection(from, 0, upper);
}

export interface UnevenResponse {
  /** The R-indicator as observed, chance included: too low in a small park. */
  readonly observed: number;
  /** The same with the part that chance explains taken off, at most 1. */
  readonly adjusted: number;
  readonly interval: Limits;
}

/**
 * How evenly classes of firms answer apart from chance: the R-indicator 1 - 2S, 0..1, adjusted, with its limits at
 * `level`. The observed differences make a chi-squared statistic whose noncentrality is N S²/(ρ(1-ρ)); the estimate takes
 * off its degrees of freedom, the limits invert its law (Schouten, Cobben & Bethlehem 2009; bias: Shlomo, Skinner &
 * Schouten 2012, J Stat Plan Inference 142:201; inversion: Steiger 2004, Psychol Methods 9:164). Rough below five expected
 * answers a class, so join classes first. Null with fewer than two classes, or when nobody or everybody answered.
 */
export function unevenResponse(classes: readonly ResponseClass[], level = 0.95): UnevenResponse | null {
  const filled = classes.filter(({ population }) => population > 0);
  const seen = representativeness(filled, { lower: 0, upper: 1 });
  if (seen === null || filled.length < 2) return null;
  const { responseRate: rate, spread } = seen;
  const unit = rate * (1 - rate);
  if (unit === 0) return null;
  const firms = filled.reduce((sum, { population }) => sum + population, 0);
  const df = filled.length - 1;
  const statistic = ((firms - 1) * spread ** 2) / unit;
  const indicator = (noncentrality: number): number =>
    Math.max(0, 1 - 2 * Math.sqrt((Math.max(0, noncentrality) * unit) / firms));
  const tail = (1 - level) / 2;
  return {
    observed: seen.indicator,
    adjusted: indicator(statistic - df),
    interval: {
      lower: indicator(noncentralityAt(tail, statistic, df)),
      upper: indicator(noncentralityAt(1 - tail, statistic, df)),
    },
  };
}
