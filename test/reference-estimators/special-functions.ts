import { z } from 'zod';
import { binomialCdf } from '../../src/statistics/distributions/binomial.ts';
import { chiSquaredUpper } from '../../src/statistics/distributions/chi-squared-upper.ts';
import { fUpper } from '../../src/statistics/distributions/f-law.ts';
import { hypergeometricTails, hypergeometricTerm } from '../../src/statistics/distributions/hypergeometric.ts';
import { normalCdf } from '../../src/statistics/distributions/normal-cdf.ts';
import { normalQuantile } from '../../src/statistics/distributions/normal-quantile.ts';
import { poissonCdf } from '../../src/statistics/distributions/poisson-cdf.ts';
import { signedRankCdf } from '../../src/statistics/distributions/signed-rank-cdf.ts';
import { studentTCdf, studentTQuantile } from '../../src/statistics/distributions/student-t.ts';
import { betaQuantile } from '../../src/statistics/special-functions/beta-quantile.ts';
import { gammaQuantile } from '../../src/statistics/special-functions/gamma-quantile.ts';
import { regularizedBeta } from '../../src/statistics/special-functions/regularized-beta.ts';
import type { EstimatorRun } from './estimator-run.ts';

const Inputs = z.object({ fn: z.string(), args: z.array(z.number()).min(1).max(4) });

// Under R's names and order of arguments: marked, unmarked, drawn for the hypergeometric law.
const functions = new Map<string, (a: number, b: number, c: number, d: number) => number>([
  ['qnorm', normalQuantile],
  ['pnorm', normalCdf],
  ['qt', studentTQuantile],
  ['pt', studentTCdf],
  ['qbeta', betaQuantile],
  ['pbeta', (x, a, b) => regularizedBeta(x, 1 - x, a, b).lower],
  ['qgamma', gammaQuantile],
  ['phyper', (x, marked, unmarked, drawn) => hypergeometricTails(x, marked, drawn, marked + unmarked).lower],
  ['dhyper', (x, marked, unmarked, drawn) => hypergeometricTerm(x, marked, drawn, marked + unmarked)],
  ['pchisq_upper', chiSquaredUpper],
  ['ppois', poissonCdf],
  ['pbinom', binomialCdf],
  ['psignrank', signedRankCdf],
  ['pf_upper', fUpper],
]);

export const specialFunctions: EstimatorRun = (inputs) => {
  const { fn, args } = Inputs.parse(inputs);
  const [a = 0, b = 0, c = 0, d = 0] = args;
  const run = functions.get(fn);
  return run === undefined ? null : { value: run(a, b, c, d) };
};
