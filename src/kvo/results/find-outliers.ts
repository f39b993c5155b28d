import type { Figure } from '../../kernel/figure.ts';
import type { Bound, EstimatedFigure, ItemFigures, Outlier, ResultSet } from './model.ts';

const isBeyond = (value: number, bound: Bound): boolean =>
  'atLeast' in bound ? value >= bound.atLeast : value <= bound.atMost;

/** How far beyond its bound a figure is, relative to it: to put the most striking first. */
const distance = (value: number, bound: Bound): number =>
  'atLeast' in bound ? value / bound.atLeast : bound.atMost / Math.max(value, 0.01);

/** What is certain comes first: the most striking figures rest on the fewest answers. */
const byDistance = (one: Outlier, other: Outlier): number =>
  Number(other.certain) - Number(one.certain) ||
  distance(other.figure.value, other.bound) - distance(one.figure.value, one.bound);

/** From five to nine answers there are counts and no estimate: nothing to hold against a bound (methods 7). */
const isEstimate = (figure: Figure): figure is EstimatedFigure =>
  (figure.kind === 'share' || figure.kind === 'mean') && figure.value !== null && figure.interval !== null;

const outlierIn = (figures: ItemFigures, figure: Figure, area: Outlier['area']): readonly Outlier[] => {
  const bound = figures.item.propose;
  if (bound === null || !isEstimate(figure) || !isBeyond(figure.value, bound)) return [];
  const nearest = 'atLeast' in bound ? figure.interval.lower : figure.interval.upper;
  return [{ figures, bound, figure, area, certain: isBeyond(nearest, bound) }];
};

/**
 * The figures on the wrong side of the bound their questionnaire names: first those whose limits are as well, then those
 * that may be there by chance, most striking first. Hidden figures never are.
 */
export const findOutliers = (results: ResultSet): readonly Outlier[] =>
  results.items.flatMap((figures) => outlierIn(figures, figures.all, null)).toSorted(byDistance);

/**
 * The figures of one sub-area that stand out while those of all firms together do not for certain, most striking first. So many are
 * looked at that chance alone would name some: only those whose limits leave no room on the right side count.
 */
export const findAreaOutliers = (results: ResultSet): readonly Outlier[] =>
  results.items
    .filter((figures) => outlierIn(figures, figures.all, null).every(({ certain }) => !certain))
    .flatMap((figures) => [...figures.perArea].flatMap(([area, figure]) => outlierIn(figures, figure, area)))
    .filter(({ certain }) => certain)
    .toSorted(byDistance);
