import { safeguardedNewton } from '../roots/safeguarded-newton.ts';
import { poissonTerm } from './poisson-term.ts';
import { regularizedGamma } from './regularized-gamma.ts';

function lowerHalf(p: number, shape: number): number {
  const target = Math.log(p);
  const evaluate = (logX: number) => {
    const x = Math.exp(logX);
    const { lower } = regularizedGamma(shape, x);
    return { value: Math.log(lower) - target, slope: (poissonTerm(shape, x) * shape) / lower };
  };
  const start = Math.log(shape);
  return Math.exp(safeguardedNewton(evaluate, { lower: -745, upper: Number.POSITIVE_INFINITY, start }));
}

function upperHalf(p: number, shape: number): number {
  const target = Math.log1p(-p);
  const evaluate = (x: number) => {
    const { upper } = regularizedGamma(shape, x);
    return { value: target - Math.log(upper), slope: (poissonTerm(shape, x) * shape) / (x * upper) };
  };
  return safeguardedNewton(evaluate, { lower: 0, upper: Number.POSITIVE_INFINITY, start: shape });
}

/**
 * The value below which a gamma variable of this shape (> 0) and scale 1 falls with probability p, 0 <= p <= 1;
 * relative error about 1e-13. Doubled at shape k/2 it is the chi-squared quantile.
 */
export function gammaQuantile(p: number, shape: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  return p < 0.5 ? lowerHalf(p, shape) : upperHalf(p, shape);
}
