import { z } from 'zod';
import { brunnerMunzelTest } from '../../src/statistics/ordinal/brunner-munzel-test.ts';
import { kruskalWallisTest } from '../../src/statistics/ordinal/kruskal-wallis-test.ts';
import { rankSumTest } from '../../src/statistics/ordinal/rank-sum-test.ts';
import { cliffsDelta, stochasticSuperiority } from '../../src/statistics/ordinal/stochastic-superiority.ts';
import { cronbachAlpha } from '../../src/statistics/reliability/cronbach-alpha.ts';
import { freemanHaltonTest } from '../../src/statistics/tables/freeman-halton-test.ts';
import { independenceTests } from '../../src/statistics/tables/independence-test.ts';
import { trendTest } from '../../src/statistics/tables/trend-test.ts';
import { barnardTest } from '../../src/statistics/tables/two-by-two/barnard-test.ts';
import { boschlooTest } from '../../src/statistics/tables/two-by-two/boschloo-test.ts';
import { conditionalOddsRatio } from '../../src/statistics/tables/two-by-two/conditional-odds-ratio.ts';
import { fisherTest } from '../../src/statistics/tables/two-by-two/fisher-test.ts';
import type { TwoByTwo } from '../../src/statistics/tables/two-by-two/two-by-two.ts';
import type { EstimatorRun } from './estimator-run.ts';
import { pair } from './estimator-run.ts';

const numbers = z.array(z.number());
const Crosstab = z.object({ table: z.array(numbers) });
const Groups = z.object({ k: numbers, n: numbers, score: numbers });

function twoByTwoOf(table: readonly (readonly number[])[]): TwoByTwo | null {
  const [[a, b, ...wide] = [], [c, d] = [], ...tall] = table;
  const fits = wide.length === 0 && tall.length === 0;
  return !fits || a === undefined || b === undefined || c === undefined || d === undefined ? null : { a, b, c, d };
}

export const crosstabTests: EstimatorRun = (inputs) => {
  const groups = Groups.safeParse(inputs);
  if (groups.success) {
    const { k, n, score } = groups.data;
    const trend = trendTest(k.map((count, i) => ({ count, n: n[i] ?? 0, score: score[i] ?? 0 })));
    return { chi2: trend?.statistic, p: trend?.p };
  }
  const { table } = Crosstab.parse(inputs);
  const tests = independenceTests(table);
  const exact = freemanHaltonTest(table);
  if (tests === null || exact?.kind !== 'exact') return null;
  const outcome = {
    chi2: tests.pearson.statistic,
    df: tests.pearson.df,
    p_chi2: tests.pearson.p,
    G: tests.likelihoodRatio.statistic,
    p_G: tests.likelihoodRatio.p,
    p_fisher: exact.p,
    min_expected: tests.smallestExpected,
    cramers_v: tests.cramersV,
    cramers_v_bc: tests.correctedV,
  };
  const small = twoByTwoOf(table);
  if (small === null) return outcome;
  const fisher = fisherTest(small);
  const odds = conditionalOddsRatio(small);
  return {
    ...outcome,
    p_fisher: Math.abs(fisher.p - exact.p) < 1e-12 ? fisher.p : null,
    p_fisher_midp: fisher.midP,
    chi2_yates: tests.yates?.statistic,
    p_yates: tests.yates?.p,
    cond_or: odds?.estimate,
    cond_or_ci: odds && pair(odds.interval),
  };
};

export const unconditionalExact: EstimatorRun = (inputs) => {
  const small = twoByTwoOf(Crosstab.parse(inputs).table);
  if (small === null) return null;
  const { a, b, c, d } = small;
  const groups = { x1: a, n1: a + c, x2: b, n2: b + d };
  const barnard = barnardTest(groups);
  return {
    barnard_p: barnard?.p,
    barnard_stat: barnard?.statistic,
    boschloo_p: boschlooTest(groups),
    fisher_p: fisherTest(small).p,
  };
};

const Items = z.object({ items: z.array(numbers) });

export const scaleReliability: EstimatorRun = (inputs) => {
  const reliability = cronbachAlpha(Items.parse(inputs).items);
  return (
    reliability && { alpha: reliability.alpha, ci_feldt: pair(reliability.interval), item_rest: reliability.itemRest }
  );
};

const Samples = z.object({ x: numbers, y: numbers });
const Many = z.object({ groups: z.array(numbers) });

export const ordinalTwoSample: EstimatorRun = (inputs) => {
  const many = Many.safeParse(inputs);
  if (many.success) {
    const test = kruskalWallisTest(many.data.groups);
    return test && { H: test.statistic, df: test.df, p: test.p };
  }
  const { x, y } = Samples.parse(inputs);
  const ranks = rankSumTest(x, y);
  const test = brunnerMunzelTest(x, y);
  return {
    W: ranks?.w,
    p_asym: ranks?.pAsymptotic,
    p_asym_cc: ranks?.pContinuityCorrected,
    p_exact: ranks?.pExact,
    theta: stochasticSuperiority(x, y),
    cliff_delta: cliffsDelta(x, y),
    brunner_munzel: test && {
      theta: test.theta,
      se: test.standardError,
      stat: test.statistic,
      df: test.df,
      p: test.p,
      ci: pair(test.interval),
    },
  };
};
