import type { Outlier, ResultSet } from '../model.ts';

const isBeyond = (value: number, bound: Outlier['bound']): boolean =>
  'atLeast' in bound ? value >= bound.atLeast : value <= bound.atMost;

/** How far beyond its bound a figure is, relative to it: to put the most striking first. */
const distance = (value: number, bound: Outlier['bound']): number =>
  'atLeast' in bound ? value / bound.atLeast : bound.atMost / Math.max(value, 0.01);

/** The figures on the wrong side of the bound their questionnaire names, most striking first. Hidden figures never are. */
export const findOutliers = (results: ResultSet): readonly Outlier[] =>
  results.items
    .flatMap((figures) => {
      const { propose } = figures.item;
      const { all } = figures;
      const value = all.kind === 'share' || all.kind === 'mean' ? all.value : null;
      return propose !== null && value !== null && isBeyond(value, propose) ? [{ figures, bound: propose, value }] : [];
    })
    .toSorted((one, other) => distance(other.value, other.bound) - distance(one.value, one.bound))
    .map(({ figures, bound }) => ({ figures, bound }));
