import { z } from 'zod';
import { newcombeDifference } from '../../src/statistics/change/newcombe-difference.ts';
import { countPosterior } from '../../src/statistics/posterior/count-posterior.ts';
import { posteriorSummary } from '../../src/statistics/posterior/posterior-summary.ts';
import { blakerInterval } from '../../src/statistics/shares/blaker-interval.ts';
import { shareStandardError } from '../../src/statistics/shares/finite-standard-error.ts';
import { hypergeometricInterval } from '../../src/statistics/shares/hypergeometric-interval.ts';
import { agrestiCoullInterval } from '../../src/statistics/shares/infinite/agresti-coull-interval.ts';
import { binomialMidPInterval } from '../../src/statistics/shares/infinite/binomial-mid-p-interval.ts';
import { clopperPearsonInterval } from '../../src/statistics/shares/infinite/clopper-pearson-interval.ts';
import { jeffreysInterval } from '../../src/statistics/shares/infinite/jeffreys-interval.ts';
import { likelihoodRatioInterval } from '../../src/statistics/shares/infinite/likelihood-ratio-interval.ts';
import { wilsonInterval } from '../../src/statistics/shares/infinite/wilson-interval.ts';
import { logicalBounds } from '../../src/statistics/shares/logical-bounds.ts';
import { midPFiniteInterval } from '../../src/statistics/shares/mid-p-finite-interval.ts';
import { optimalInterval } from '../../src/statistics/shares/optimal-interval.ts';
import { wilsonCountInterval, wilsonFiniteInterval } from '../../src/statistics/shares/wilson-finite-interval.ts';
import {
  effectiveSampleSize,
  kornGraubardInterval,
  logitInterval,
} from '../../src/statistics/weights/korn-graubard-interval.ts';
import type { EstimatorRun } from './estimator-run.ts';
import { pair } from './estimator-run.ts';

const Finite = z.object({ k: z.number(), n: z.number(), N: z.number(), conf: z.number().default(0.95) });
const Infinite = z.object({ k: z.number(), n: z.number(), conf: z.number() });
const Difference = z.object({
  k1: z.number(),
  n1: z.number(),
  N1: z.number().optional(),
  k2: z.number(),
  n2: z.number(),
  N2: z.number().optional(),
});
const Weighted = z.object({ p: z.number(), se: z.number(), n: z.number(), df: z.number() });

export const proportionFinite: EstimatorRun = (inputs) => {
  const { k, n, N, conf } = Finite.parse(inputs);
  const sample = { count: k, n, population: N, level: conf };
  return {
    M_tail: pair(hypergeometricInterval(sample)),
    M_blaker: pair(blakerInterval(sample)),
    M_midp: pair(midPFiniteInterval(sample)),
    M_optimal_AO: pair(optimalInterval(sample)),
    wilson_fpc: pair(wilsonFiniteInterval(sample)),
    M_wilson_fpc_int: pair(wilsonCountInterval(sample)),
    se: shareStandardError(sample),
    logical_bounds_M: pair(logicalBounds(sample)),
  };
};

export const proportionInfinite: EstimatorRun = (inputs) => {
  const { k, n, conf } = Infinite.parse(inputs);
  const sample = { count: k, n, level: conf };
  return {
    wilson: pair(wilsonInterval(sample)),
    clopper_pearson: pair(clopperPearsonInterval(sample)),
    midp: pair(binomialMidPInterval(sample)),
    likelihood_ratio: pair(likelihoodRatioInterval(sample)),
    jeffreys: pair(jeffreysInterval(sample)),
    agresti_coull: pair(agrestiCoullInterval(sample)),
  };
};

export const proportionDifference: EstimatorRun = (inputs) => {
  const { k1, n1, N1, k2, n2, N2 } = Difference.parse(inputs);
  const analytic = newcombeDifference({ count: k1, n: n1 }, { count: k2, n: n2 });
  if (analytic === null) return null;
  const plain = { diff: analytic.difference, newcombe: pair(analytic.interval) };
  if (N1 === undefined || N2 === undefined) return plain;
  const corrected = newcombeDifference({ count: k1, n: n1, population: N1 }, { count: k2, n: n2, population: N2 });
  return corrected && { ...plain, newcombe_fpc: pair(corrected.interval), se_fpc: corrected.standardError };
};

export const kornGraubard: EstimatorRun = (inputs) => {
  const { p, se, n, df } = Weighted.parse(inputs);
  const design = { share: p, variance: se * se, n, df };
  return {
    n_eff: effectiveSampleSize(design),
    beta: pair(kornGraubardInterval(design)),
    logit: pair(logitInterval(design)),
  };
};

export const posteriorFinite: EstimatorRun = (inputs) => {
  const { k, n, N } = Finite.parse(inputs);
  const { mean, sd, interval, majority } = posteriorSummary(countPosterior({ count: k, n, population: N }), N);
  return { mean, sd, p_majority: majority, ci95: pair(interval) };
};
