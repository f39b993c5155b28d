import { z } from 'zod';
import { finiteMean } from '../../src/statistics/means/finite-mean.ts';
import { finiteQuantileRanks } from '../../src/statistics/means/finite-quantile.ts';
import { lagOneAutocorrelation } from '../../src/statistics/means/lag-one-autocorrelation.ts';
import { momentsOf } from '../../src/statistics/means/moments.ts';
import { tInterval } from '../../src/statistics/means/t-interval.ts';
import { mostDissenters, zeroVarianceBound } from '../../src/statistics/means/zero-variance-bound.ts';
import { stratifiedMean } from '../../src/statistics/weights/stratified-mean.ts';
import type { EstimatorRun, Outcome } from './estimator-run.ts';
import { pair } from './estimator-run.ts';

const numbers = z.array(z.number());
const Summary = z.object({ n: z.number(), N: z.number(), mean: z.number(), sd: z.number() });
const Values = z.object({
  y: numbers,
  enroll: numbers.optional(),
  N: z.number(),
  min: z.number().optional(),
  max: z.number().optional(),
});
const Same = z.object({ value: z.number(), n: z.number(), N: z.number(), min: z.number(), max: z.number() });

// A whole sample with a given mean and standard deviation: half of it on either side.
function sampleLike({ n, mean, sd }: z.infer<typeof Summary>): number[] {
  const off = sd * Math.sqrt((n - 1) / n);
  return Array.from({ length: n }, (_, i) => (i % 2 === 0 ? mean - off : mean + off));
}

function ofSummary(summary: z.infer<typeof Summary>): Outcome {
  const { standardError, total, interval } = finiteMean({ values: sampleLike(summary), population: summary.N });
  return { se: standardError, se_total: total?.standardError, ci: pair(interval) };
}

function ofValues({ y, enroll, N, min, max }: z.infer<typeof Values>): Outcome {
  const open = finiteMean({ values: y, population: N });
  const outcome = {
    mean: open.mean,
    sd: open.sd,
    se: open.standardError,
    df: open.df,
    ci: pair(open.interval),
    total: open.total?.value,
    se_total: open.total?.standardError,
  };
  if (enroll !== undefined) {
    const { total } = finiteMean({ values: enroll, population: N });
    return { ...outcome, enroll_total: total?.value, enroll_total_se: [[total?.standardError]] };
  }
  if (min === undefined || max === undefined) return outcome;
  const scaled = finiteMean({ values: y, population: N, low: min, high: max });
  const marks = Array.from({ length: max - min + 1 }, (_, i) => y.filter((value) => value === min + i).length);
  const counted = finiteMean({ marks, population: N, low: min, high: max });
  return {
    ...outcome,
    sd: counted.sd,
    total: counted.total?.value,
    logical_bounds: pair(scaled.bounds),
    ci_clamped: pair(counted.interval),
  };
}

export const meanFpc: EstimatorRun = (inputs) => {
  const same = Same.safeParse(inputs);
  if (same.success) {
    const { value, n, N, min, max } = same.data;
    const viaMean = finiteMean({ values: new Array<number>(n).fill(value), population: N, low: min, high: max });
    const bound = zeroVarianceBound({ value, n, population: N, low: min, high: max });
    return viaMean.method === 'zero-variance-bound' && pair(viaMean.interval)?.join() === pair(bound).join()
      ? { M_u: mostDissenters(n, N), ci: pair(viaMean.interval) }
      : null;
  }
  const summary = Summary.safeParse(inputs);
  return summary.success ? ofSummary(summary.data) : ofValues(Values.parse(inputs));
};

const Quantile = z.object({ q: z.number(), n: z.number(), N: z.number(), conf: z.number() });

export const quantileFinite: EstimatorRun = (inputs) => {
  const { q, n, N, conf } = Quantile.parse(inputs);
  const { lower, upper, coverage } = finiteQuantileRanks({ q, n, population: N, level: conf });
  return { d: lower, u: upper, coverage };
};

const Series = z.object({ y: numbers });
const Pattern = z.object({ first: z.number(), alternate: numbers, pairs: z.number() });

export const univariateAccuracy: EstimatorRun = (inputs) => {
  const series = Series.safeParse(inputs);
  let y: number[];
  if (series.success) y = series.data.y;
  else {
    const { first, alternate, pairs } = Pattern.parse(inputs);
    y = [first, ...Array.from({ length: pairs }, () => alternate).flat()];
  }
  const { mean, variance } = momentsOf(y);
  return { mean, sd: variance === null ? null : Math.sqrt(variance), r1: lagOneAutocorrelation(y) };
};

const Table = z.object({ N_h: numbers, n_h: numbers, mean_h: numbers, var_h: numbers });
const Listed = z.object({ y: numbers, stratum: z.array(z.string()), N_h: z.record(z.string(), z.number()) });

function strataOf(inputs: unknown): Parameters<typeof stratifiedMean>[0] {
  const table = Table.safeParse(inputs);
  if (table.success) {
    const { N_h, n_h, mean_h, var_h } = table.data;
    return N_h.map((population, h) => ({
      population,
      n: n_h[h] ?? 0,
      mean: mean_h[h] ?? 0,
      variance: var_h[h] ?? null,
    }));
  }
  const { y, stratum, N_h } = Listed.parse(inputs);
  return Object.entries(N_h).map(([name, population]) => {
    const { n, mean, variance } = momentsOf(y.filter((_, i) => stratum[i] === name));
    return { population, n, mean: mean ?? 0, variance };
  });
}

export const stratified: EstimatorRun = (inputs) => {
  const result = stratifiedMean(strataOf(inputs));
  if (result === null || result.df === null) return null;
  const expected = tInterval(result.mean, result.standardError, result.df);
  return {
    total: result.total,
    se_total: result.totalStandardError,
    mean: result.mean,
    se_mean: result.standardError,
    se: pair(result.interval)?.join() === pair(expected).join() ? result.standardError : null,
    df_design: result.designDf,
    df_satterthwaite: result.df,
  };
};
