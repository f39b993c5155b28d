import type { Figure } from '../../../../kernel/figure.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Context } from '../../../../platform/context.ts';
import { sectors } from '../../../areas/model.ts';
import { sectorName } from '../../../areas/sector-names.ts';
import { sizeClassName } from '../../../areas/size-class-names.ts';
import type { TrackArea } from '../../../tracks/model.ts';
import type { MeasuredWave } from '../../measured-wave.ts';
import type { ResultSet } from '../../model.ts';
import { releaseFigures } from '../../release-figures.ts';
import { answerWords } from '../../rules/crosstab/answer-words.ts';
import { answerFigures, findAnswer, firmsThatMay } from '../../rules/publication/answer-figures.ts';
import type { ResultFilter } from '../../rules/publication/result-filter.ts';
import { isGroupFilter, writeResultFilter } from '../../rules/publication/result-filter.ts';
import { leastFor } from '../../rules/readership.ts';

/** The figures of part of the answers, by the key of their item. */
export type NarrowedFigures = ReadonlyMap<string, Figure>;

const byItem = (results: ResultSet, figures: readonly Figure[]): NarrowedFigures =>
  new Map(
    results.items.flatMap(({ item }, at): (readonly [string, Figure])[] => {
      const figure = figures[at];
      return figure === undefined ? [] : [[item.key, figure]];
    }),
  );

const isOneArea = (filter: ResultFilter): boolean => Object.keys(writeResultFilter(filter)).join() === 'deel';

/** What a filter leaves of the figures; null where it narrows nothing. A group goes before an answer. */
export const narrowResults = async (
  context: Context,
  measured: MeasuredWave,
  results: ResultSet,
  filter: ResultFilter,
): Promise<NarrowedFigures | null> => {
  const { subArea, answer } = filter;
  if (isOneArea(filter) && subArea !== null)
    return new Map(
      results.items.map(({ item, perArea }) => [
        item.key,
        perArea.get(subArea) ?? { kind: 'suppressed', reason: { kind: 'no-answers' } },
      ]),
    );
  if (isGroupFilter(filter)) {
    const [told] = await releaseFigures(context, measured, results, [{ ...filter, answer: null }]);
    return byItem(results, told?.figures ?? []);
  }
  const given = answer === null ? null : findAnswer(measured.cube, answer);
  if (given === null) return null;
  const answers = await measured.answers();
  const firms = firmsThatMay(given.axis, given.place, answers, results.population);
  return byItem(results, answerFigures(measured.cube, { ...given, answers, firms, least: leastFor('table') }));
};

/** What a filter says, in words: "Schipsloot, 2–9 personen". Empty where it narrows nothing. */
export const filterWords = (
  filter: ResultFilter,
  { areas, measured, language }: { areas: readonly TrackArea[]; measured: MeasuredWave; language: Language },
): string => {
  const sector = sectors.find((one) => one === filter.sector);
  const groups = [
    areas.find(({ subAreaId }) => subAreaId === filter.subArea)?.name,
    filter.sizeClass === null ? undefined : sizeClassName(filter.sizeClass, language),
    sector === undefined ? undefined : sectorName(sector, language),
  ].filter((one) => one !== undefined);
  if (groups.length > 0 || filter.answer === null) return groups.join(', ');
  const given = findAnswer(measured.cube, filter.answer);
  if (given === null) return '';
  return answerWords(given.axis, given.place, language);
};
