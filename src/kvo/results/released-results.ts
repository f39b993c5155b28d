import type { Figure } from '../../kernel/figure.ts';
import type { Context } from '../../platform/context.ts';
import type { Audience } from '../schemes/model.ts';
import type { Wave } from '../surveys/model.ts';
import { measuredWave } from './measured-wave.ts';
import type { ResultSet } from './model.ts';
import { releaseFigures } from './release-figures.ts';
import { resultSetOf } from './result-set-of.ts';
import type { ResultFilter } from './rules/publication/result-filter.ts';
import { groupsOf, noFilter } from './rules/publication/result-filter.ts';

/** What the page shows of a figure, unless it may not be told beside all that was told of the wave. */
const asTold = (shown: Figure, told: Figure | undefined): Figure =>
  shown.kind !== 'suppressed' && told?.kind === 'suppressed' ? told : shown;

/**
 * All figures of a wave for whoever takes them along in a file: those of the page, for all and for each sub-area, weighed
 * against all that was ever told of the wave and recorded as told. Null where there are no results.
 */
export const releasedResults = async (context: Context, wave: Wave, audience: Audience): Promise<ResultSet | null> => {
  const results = await resultSetOf(context, wave, audience);
  const measured = await measuredWave(context, wave, audience);
  if (results === null || measured === null) return null;
  const areas = [...(results.items[0]?.perArea.keys() ?? [])];
  const filters = [noFilter, ...areas.map((subArea): ResultFilter => ({ ...noFilter, subArea }))].filter(
    (filter) => groupsOf(filter, measured.cube).size > 0,
  );
  const released = await releaseFigures(context, measured, results, filters);
  const told = new Map(filters.map((filter, at) => [filter.subArea, released[at]?.figures]));
  return {
    ...results,
    items: results.items.map((one, place) => ({
      ...one,
      all: asTold(one.all, told.get(null)?.[place]),
      perArea: new Map([...one.perArea].map(([area, figure]) => [area, asTold(figure, told.get(area)?.[place])])),
    })),
  };
};
