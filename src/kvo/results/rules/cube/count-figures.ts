import type { Figure } from '../../../../kernel/figure.ts';
import { isGroupDisclosure } from '../../../../statistics/disclosure/group-disclosure.ts';
import type { Spread } from '../../model.ts';
import type { Population } from '../figures.ts';
import { meanFigure, shareFigure, tooFew, totalFigure } from '../figures.ts';
import type { Counts, CubeItem } from './cube-row.ts';

/** The figure that counts make, or the reason it is hidden; under `least` answers nothing is shown. */
export const figureOf = (
  item: Exclude<CubeItem, { readonly kind: 'spread' }>,
  counts: Counts,
  population: Population,
  least: number,
): Figure => {
  switch (item.kind) {
    case 'share':
      return shareFigure(counts.hits, counts.n, population, least);
    case 'mean':
      return meanFigure(counts.tally, item, population, least);
    case 'count':
    case 'amount':
      return totalFigure(counts.values, population, least);
  }
};

/** All answers side by side, or the reason they are hidden. */
export const spreadOf = (counts: Counts, population: Population, least: number): Spread => {
  const hidden = tooFew(counts.n, least);
  if (hidden !== null) return hidden;
  if (isGroupDisclosure(counts.tally)) return { kind: 'suppressed', reason: { kind: 'group' } };
  const mode = population === null ? ('count' as const) : ('descriptive' as const);
  return { kind: 'spread', tally: counts.tally, n: counts.n, outside: counts.outside, population, mode };
};

/** Whether all in the base said the same. */
export const isUnanimous = (item: CubeItem, counts: Counts): boolean => {
  if (counts.n === 0) return false;
  if (item.kind === 'share') return counts.hits === 0 || counts.hits === counts.n;
  if (item.kind === 'mean' || item.kind === 'spread') return counts.tally.filter((count) => count > 0).length === 1;
  const [first] = counts.values;
  return first !== undefined && counts.values.every((value) => value === first);
};

/** The firms an item can be about: all on the list, without the respondents it does not apply to. */
export const populationOf = (firms: Population, { n, outside }: Counts): Population =>
  firms === null ? null : Math.max(n, firms - outside);
