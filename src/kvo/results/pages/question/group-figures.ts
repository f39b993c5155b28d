import type { Figure } from '../../../../kernel/figure.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Context } from '../../../../platform/context.ts';
import { sectors, sizeClasses } from '../../../areas/model.ts';
import { sectorName } from '../../../areas/sector-names.ts';
import { sizeClassName } from '../../../areas/size-class-names.ts';
import type { Track } from '../../../tracks/model.ts';
import type { MeasuredWave } from '../../measured-wave.ts';
import type { ResultSet } from '../../model.ts';
import { releaseFigures } from '../../release-figures.ts';
import type { ResultFilter } from '../../rules/publication/result-filter.ts';
import { groupsOf, noFilter } from '../../rules/publication/result-filter.ts';

export const divisions = ['deelterrein', 'grootte', 'sector'] as const;
export type Division = (typeof divisions)[number];

interface Group {
  readonly label: string;
  readonly filter: ResultFilter;
}

const groupsBy = (division: Division, track: Track, language: Language): readonly Group[] => {
  switch (division) {
    case 'deelterrein':
      return track.areas.map(({ subAreaId, name }) => ({ label: name, filter: { ...noFilter, subArea: subAreaId } }));
    case 'grootte':
      return sizeClasses.map((size) => ({
        label: sizeClassName(size, language),
        filter: { ...noFilter, sizeClass: size },
      }));
    case 'sector':
      return sectors.map((sector) => ({ label: sectorName(sector, language), filter: { ...noFilter, sector } }));
  }
};

/** The figures of each group of firms that answered, by the key of their item; recorded as told. */
export const groupFigures = async (
  context: Context,
  asked: { readonly track: Track; readonly measured: MeasuredWave; readonly results: ResultSet },
  division: Division,
): Promise<readonly { readonly label: string; readonly figures: ReadonlyMap<string, Figure> }[]> => {
  const { track, measured, results } = asked;
  const groups = groupsBy(division, track, context.language).filter(
    ({ filter }) => groupsOf(filter, measured.cube).size > 0,
  );
  const told = await releaseFigures(
    context,
    measured,
    results,
    groups.map(({ filter }) => filter),
  );
  return groups.map(({ label, filter }, at) => ({
    label,
    figures: new Map(
      results.items.flatMap(({ item, perArea }, place): (readonly [string, Figure])[] => {
        // Of a sub-area stands what its own page has always shown.
        const figure = filter.subArea === null ? told[at]?.figures[place] : perArea.get(filter.subArea);
        return figure === undefined ? [] : [[item.key, figure]];
      }),
    ),
  }));
};
