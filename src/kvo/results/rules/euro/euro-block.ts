import type { Interval, ShareFigure, SuppressedFigure } from '../../../../kernel/figure.ts';
import { median } from '../../../../statistics/means/median.ts';
import { momentsOf } from '../../../../statistics/means/moments.ts';
import { heavyTailedTotal } from '../../../../statistics/totals/heavy-tailed-total.ts';
import { trimmedMean } from '../../../../statistics/totals/trimmed-mean.ts';
import type { Counts } from '../cube/cube-row.ts';
import { fewestEstimated, shareFigure, totalFigure } from '../figures.ts';

/** What is said of an amount of euros, in the order in which it may be read (methods 1.3). */
export interface EuroBlock {
  /** The firms with any damage, of all. */
  readonly any: ShareFigure | SuppressedFigure;
  /** Among the firms with damage; null for fewer than ten of them. */
  readonly typical: { readonly median: number; readonly trimmed: number; readonly n: number } | null;
  /** What was reported together: certainly no less. Or why it is not shown. */
  readonly observed: { readonly sum: number; readonly n: number } | SuppressedFigure;
  /** Scaled up to all firms; null where one firm or the few answers decide it. */
  readonly total: { readonly value: number; readonly interval: Interval; readonly seed: number } | null;
  /** More than a third of the sum came from one firm. */
  readonly hangsOnOne: boolean;
}

const level = 0.95;

const totalOf = (values: readonly number[], population: number): EuroBlock['total'] => {
  const found = heavyTailedTotal({ values, population, level });
  return found === null || found.interval === null
    ? null
    : { value: found.total, interval: { ...found.interval, level }, seed: found.seed };
};

/**
 * The block of a question for euros. Who was not asked for it had no such loss: nought. Null where there is no list, or
 * where a firm gave less than nothing.
 */
export const euroBlock = (counts: Counts, population: number | null, least: number): EuroBlock | null => {
  if (population === null || counts.values.some((value) => value < 0)) return null;
  const losses = counts.values.filter((value) => value > 0);
  const n = counts.n + counts.outside;
  const any = shareFigure(losses.length, n, Math.max(population, n), least);
  if (any.kind !== 'share' && any.kind !== 'suppressed') return null;
  const sum = totalFigure(losses, null, least);
  const isShown = sum.kind !== 'suppressed';
  const trimmed = trimmedMean(losses, 0.2);
  const middle = median(losses);
  const everyone = [...losses, ...Array.from({ length: n - losses.length }, () => 0)];
  const isEstimate = isShown && losses.length >= fewestEstimated;
  const found = isEstimate
    ? heavyTailedTotal({ values: everyone, population: Math.max(population, n), resamples: 1 })
    : null;
  return {
    any,
    typical:
      !isEstimate || trimmed === null || middle === null
        ? null
        : { median: middle, trimmed: trimmed.mean, n: losses.length },
    observed: sum.kind === 'suppressed' ? sum : { sum: momentsOf(losses).sum, n: losses.length },
    total: found === null || found.hangsOnOne ? null : totalOf(everyone, Math.max(population, n)),
    hangsOnOne: found?.hangsOnOne ?? false,
  };
};
