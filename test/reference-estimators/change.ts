import { z } from 'zod';
import { hodgesLehmann } from '../../src/statistics/change/hodges-lehmann.ts';
import { mcNemarTest } from '../../src/statistics/change/mcnemar-test.ts';
import {
  changeVariance,
  overlapChange,
  overlapCovariance,
  sampleCovariance,
} from '../../src/statistics/change/overlap-change.ts';
import { pairedMeanDifference } from '../../src/statistics/change/paired-mean-difference.ts';
import { pairedShareDifference } from '../../src/statistics/change/paired-share-difference.ts';
import { signedRankTest } from '../../src/statistics/change/signed-rank-test.ts';
import { momentsOf } from '../../src/statistics/means/moments.ts';
import { adjustedP } from '../../src/statistics/multiplicity/adjusted-p.ts';
import type { EstimatorRun, Outcome } from './estimator-run.ts';
import { pair } from './estimator-run.ts';

const numbers = z.array(z.number());
const Paired = z.object({ a: z.number(), b: z.number(), c: z.number(), d: z.number() });

export const mcnemarPaired: EstimatorRun = (inputs) => {
  const { a, b, c, d } = Paired.parse(inputs);
  const counts = { both: a, onlyFirst: b, onlySecond: c, neither: d };
  const test = mcNemarTest(counts);
  const change = pairedShareDifference(counts);
  return (
    change && {
      diff: change.difference,
      chi2: test.statistic,
      p_asym: test.pAsymptotic,
      p_asym_cc: test.pContinuityCorrected,
      p_exact: test.pExact,
      p_midp: test.midP,
      wald: pair(change.wald),
      newcombe: pair(change.squareAndAdd),
      newcombe_method10: pair(change.method10),
      tango: pair(change.tango),
    }
  );
};

const Marks = z.object({ x: numbers, y: numbers });

export const pairedOrdinal: EstimatorRun = (inputs) => {
  const { x, y } = Marks.parse(inputs);
  const differences = x.map((before, i) => before - (y[i] ?? Number.NaN));
  const dropped = signedRankTest(differences, 'dropped');
  const pratt = signedRankTest(differences);
  const change = pairedMeanDifference(differences);
  return {
    n: dropped.n,
    n_zero: dropped.zeros,
    V: dropped.v,
    p_exact: dropped.pExact,
    V_pratt: pratt.v,
    p_exact_pratt: pratt.pExact,
    mean_diff: change?.difference,
    t: change?.test?.t,
    p_t: change?.test?.p,
    ci_t: change?.test && pair(change.test.interval),
    hodges_lehmann: hodgesLehmann(differences),
  };
};

const Populations = z.object({ Y1: numbers, Y2: numbers, n1: z.number(), n2: z.number(), nc: z.number() });
const Estimated = z.object({ y1: numbers, y2: numbers, matched_wave1: numbers, matched_wave2: numbers, N: z.number() });

function ofPopulations({ Y1, Y2, n1, n2, nc }: z.infer<typeof Populations>): Outcome | null {
  const first = momentsOf(Y1);
  const second = momentsOf(Y2);
  const covariance = sampleCovariance(Y1, Y2);
  if (first.variance === null || second.variance === null || covariance === null) return null;
  const overlap = { n1, n2, matched: nc, population: Y1.length };
  const spreads = { variance1: first.variance, variance2: second.variance, covariance };
  return {
    S1sq: first.variance,
    S2sq: second.variance,
    S12: covariance,
    cov: overlapCovariance(overlap, covariance),
    var_change: changeVariance(overlap, spreads),
    true_change: (second.mean ?? Number.NaN) - (first.mean ?? Number.NaN),
  };
}

export const overlap: EstimatorRun = (inputs) => {
  const populations = Populations.safeParse(inputs);
  if (populations.success) return ofPopulations(populations.data);
  const { y1, y2, matched_wave1, matched_wave2, N } = Estimated.parse(inputs);
  const matched = matched_wave1.map((before, i): [number, number] => [before, matched_wave2[i] ?? Number.NaN]);
  const change = overlapChange({ first: y1, second: y2, matched, population: N });
  return (
    change && {
      change: change.change,
      cov: change.covariance,
      se: change.standardError,
      se_as_if_independent: change.standardErrorIfIndependent,
    }
  );
};

const Family = z.object({ p: numbers, q: z.number().default(0.05) });

export const multipleTesting: EstimatorRun = (inputs) => {
  const { p, q } = Family.parse(inputs);
  const rejected = (adjusted: readonly (number | null)[]): number =>
    adjusted.filter((value) => value !== null && value <= q).length;
  const bonferroni = adjustedP(p, 'bonferroni');
  const benjaminiHochberg = adjustedP(p, 'benjamini-hochberg');
  return {
    bonferroni,
    holm: adjustedP(p, 'holm'),
    hochberg: adjustedP(p, 'hochberg'),
    BH: benjaminiHochberg,
    BY: adjustedP(p, 'benjamini-yekutieli'),
    rejected_BH: rejected(benjaminiHochberg),
    rejected_bonferroni: rejected(bonferroni),
  };
};
