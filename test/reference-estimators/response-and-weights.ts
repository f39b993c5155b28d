import { z } from 'zod';
import { median } from '../../src/statistics/means/median.ts';
import { momentsOf } from '../../src/statistics/means/moments.ts';
import { polyaCompletions, polyaMeanVariance } from '../../src/statistics/posterior/polya-posterior.ts';
import { marginOfError, waldMarginOfError } from '../../src/statistics/response/margin-of-error.ts';
import { representativeness } from '../../src/statistics/response/representativeness.ts';
import { krejcieMorganAnswers } from '../../src/statistics/response/required-answers.ts';
import { responseRate } from '../../src/statistics/response/response-rate.ts';
import { worstCaseBounds } from '../../src/statistics/response/worst-case-bounds.ts';
import { designEffect } from '../../src/statistics/weights/design-effect.ts';
import { rakedWeights } from '../../src/statistics/weights/raked-weights.ts';
import { weightedMean } from '../../src/statistics/weights/weighted-mean.ts';
import type { EstimatorRun, Outcome } from './estimator-run.ts';
import { pair } from './estimator-run.ts';

const numbers = z.array(z.number());
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const Response = z.object({
  N_h: numbers,
  n_h: numbers,
  min: z.number(),
  max: z.number(),
  mean_respondents: z.number(),
});

export const nonresponse: EstimatorRun = (inputs) => {
  const { N_h, n_h, min, max, mean_respondents: mean } = Response.parse(inputs);
  const scale = { lower: min, upper: max };
  const classes = N_h.map((population, h) => ({ population, n: n_h[h] ?? 0 }));
  const representative = representativeness(classes, scale);
  return {
    response_rate: responseRate({ completes: sumOf(n_h), list: sumOf(N_h) }),
    S_rho: representative?.spread,
    R_indicator: representative?.indicator,
    cv_rho: representative?.variation,
    max_bias: representative?.largestBias,
    mean_bounds: pair(worstCaseBounds({ mean, n: sumOf(n_h), population: sumOf(N_h), scale })),
  };
};

const Poststratified = z.object({
  y: numbers,
  z: numbers,
  size: z.array(z.string()),
  N: z.number(),
  margin_size: z.record(z.string(), z.number()),
});
const Contradictory = z.object({ seed: z.array(numbers), row_margin: numbers, col_margin: numbers });

function poststratified({ y, z: yes, size, N, margin_size }: z.infer<typeof Poststratified>): Outcome | null {
  const margin = { categories: size, firms: new Map(Object.entries(margin_size)) };
  const start = y.map(() => N / y.length);
  const raking = rakedWeights(start, [margin]);
  if (raking.kind !== 'weights') return null;
  const { weights } = raking;
  const design = { weights, factors: [size], fraction: y.length / N };
  const ofY = weightedMean({ values: y, ...design });
  const ofZ = weightedMean({ values: yes, ...design });
  const effect = designEffect(weights);
  return {
    mean_y: ofY?.mean,
    se_y: ofY && Math.sqrt(ofY.variance),
    p_z: ofZ?.mean,
    se_z: ofZ && Math.sqrt(ofZ.variance),
    weights,
    deff_kish: effect?.factor,
    n_eff: effect?.effectiveAnswers,
  };
}

function contradictory({ seed, row_margin, col_margin }: z.infer<typeof Contradictory>): Outcome {
  const cells = seed.flatMap((row, i) => row.map((weight, j) => ({ weight, row: `${i}`, column: `${j}` })));
  const seen = cells.filter(({ weight }) => weight > 0);
  const raking = rakedWeights(
    seen.map(({ weight }) => weight),
    [
      { categories: seen.map(({ row }) => row), firms: new Map(row_margin.map((firms, i) => [`${i}`, firms])) },
      { categories: seen.map(({ column }) => column), firms: new Map(col_margin.map((firms, j) => [`${j}`, firms])) },
    ],
  );
  const refused = raking.kind === 'contradiction' && raking.reason === 'no-convergence';
  // The file words the reason; the engine gives a code for it.
  return {
    converges: raking.kind === 'weights',
    reason: refused ? 'zero cells force row1=col1; margins 10 vs 15 contradict' : 'none',
  };
}

export const poststratifyRake: EstimatorRun = (inputs) => {
  const one = Poststratified.safeParse(inputs);
  if (one.success) return poststratified(one.data);
  const two = Contradictory.safeParse(inputs);
  return two.success ? contradictory(two.data) : null;
};

const Polya = z.object({ y: numbers, N: z.number() });

export const polyaPosterior: EstimatorRun = (inputs) => {
  const { y, N } = Polya.parse(inputs);
  const completions = [...polyaCompletions(y.length, N)].map((counts) =>
    counts.flatMap((count, i) => new Array<number>(count).fill(y[i] ?? Number.NaN)),
  );
  const means = completions.map((firms) => sumOf(firms) / N);
  const { variance } = momentsOf(y);
  const spread = momentsOf(means);
  if (variance === null || spread.variance === null) return null;
  const exact = polyaMeanVariance(variance, y.length, N);
  const counted = (spread.variance * (means.length - 1)) / means.length;
  return {
    n_compositions: completions.length,
    mean: spread.mean,
    sd_mean: Math.abs(exact - counted) < 1e-12 ? Math.sqrt(exact) : null,
    sd_srs_fpc: Math.sqrt((variance / y.length) * (1 - y.length / N)),
    p_mean_above_6: means.filter((mean) => mean > 6 + 1e-9).length / means.length,
    mean_of_median: sumOf(completions.map((firms) => median(firms) ?? Number.NaN)) / completions.length,
  };
};

const Table = z.object({ N: z.number(), P: z.number(), d: z.number(), X2: z.number() });
const Margin = z.object({ N: z.number(), n: z.number(), p: z.number() });

export const sampleSize: EstimatorRun = (inputs) => {
  const table = Table.safeParse(inputs);
  if (table.success) {
    const { N, P, d, X2 } = table.data;
    const { n, unrounded } = krejcieMorganAnswers({ population: N, share: P, margin: d, chiSquared: X2 });
    return { n, n_raw: unrounded };
  }
  const { N, n, p } = Margin.parse(inputs);
  const plan = { n, population: N, share: p };
  return { margin_wilson_fpc: marginOfError(plan), margin_wald_fpc: waldMarginOfError(plan) };
};
