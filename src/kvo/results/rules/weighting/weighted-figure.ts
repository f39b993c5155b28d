import type { Figure, MeanFigure, ShareFigure } from '../../../../kernel/figure.ts';
import { momentsOfMarks } from '../../../../statistics/means/moments.ts';
import type { DesignEffect } from '../../../../statistics/weights/design-effect.ts';
import { designEffect } from '../../../../statistics/weights/design-effect.ts';
import { stratifiedMean } from '../../../../statistics/weights/stratified-mean.ts';
import { stratifiedShare } from '../../../../statistics/weights/stratified-share.ts';
import type { FigureItem } from '../../../surveys/questionnaire/figure-items.ts';
import { sumCounts } from '../cube/answer-cube.ts';
import type { CubeRow } from '../cube/cube-row.ts';
import type { ListStratum } from './strata-of.ts';

const level = 0.95;

/** From how much on a weighted figure is put beside the plain one: a point of a share, a tenth of a mark. */
const worthSaying = { share: 0.01, mean: 0.1 } as const;

const stratumCounts = (row: CubeRow, strata: readonly ListStratum[]) =>
  strata.map(({ groups, firms }) => {
    const counts = sumCounts(row, groups);
    return { counts, population: Math.max(counts.n, firms - counts.outside) };
  });

const weightedShare = (row: CubeRow, plain: ShareFigure, strata: readonly ListStratum[]): ShareFigure | null => {
  const samples = stratumCounts(row, strata).map(({ counts, population }) => ({
    count: counts.hits,
    n: counts.n,
    population,
  }));
  const found = stratifiedShare(samples, level);
  if (found === null || found.interval === null) return null;
  return { ...plain, value: found.share, interval: { ...found.interval, level }, method: 'korn-graubard' };
};

const weightedMean = (row: CubeRow, plain: MeanFigure, strata: readonly ListStratum[]): MeanFigure | null => {
  const parts = stratumCounts(row, strata).map(({ counts, population }) => {
    const { mean, variance, n } = momentsOfMarks(counts.tally, plain.low);
    return { population, n, mean: mean ?? 0, variance };
  });
  const found = stratifiedMean(parts, { level, scale: { lower: plain.low, upper: plain.high } });
  if (found === null || found.interval === null) return null;
  return { ...plain, value: found.mean, interval: { ...found.interval, level }, method: 'stratified-t' };
};

/**
 * The same figure with answers weighted to the list by sub-area and size; null where that says no other thing, or where
 * the plain figure is no estimate.
 */
export const weightedFigure = (
  row: CubeRow<FigureItem>,
  plain: Figure,
  strata: readonly ListStratum[],
): ShareFigure | MeanFigure | null => {
  if (plain.kind === 'share' && plain.interval !== null && plain.n !== plain.population) {
    const found = weightedShare(row, plain, strata);
    return found !== null && Math.abs(found.value - plain.value) >= worthSaying.share ? found : null;
  }
  if (plain.kind === 'mean' && plain.value !== null && plain.interval !== null && plain.n !== plain.population) {
    const found = weightedMean(row, plain, strata);
    return found?.value != null && Math.abs(found.value - plain.value) >= worthSaying.mean ? found : null;
  }
  return null;
};

/** What weighting costs in precision. */
export const costOfWeights = (row: CubeRow, strata: readonly ListStratum[]): DesignEffect | null =>
  designEffect(
    stratumCounts(row, strata).flatMap(({ counts, population }) =>
      Array.from({ length: counts.n }, () => population / counts.n),
    ),
  );
