import type { Language } from '../../../../kernel/language.ts';
import { sectors } from '../../../areas/model.ts';
import { sectorName } from '../../../areas/sector-names.ts';
import type { PopulationGroup } from '../../queries.ts';
import { evennessOf, partsOf } from '../../rules/monitor/evenness.ts';
import type { ResponseGroup } from '../../rules/monitor/response-groups.ts';
import { joinSmallGroups } from '../../rules/monitor/response-groups.ts';
import type { Gains } from '../../rules/monitor/where-answers-help.ts';
import { whereAnswersHelp } from '../../rules/monitor/where-answers-help.ts';
import { monitorTexts } from '../../texts/monitor-texts.ts';
import { surveyTexts } from '../../texts/texts.ts';
import type { WaveView } from '../wave/wave-view.ts';

type DivisionKey = 'area' | 'size' | 'sector';

/** One way to part the list, with its groups as they may be shown. */
export interface ShownDivision {
  readonly key: DivisionKey;
  readonly groups: readonly ResponseGroup[];
  readonly parts: ReturnType<typeof partsOf>;
}

/** What the monitor shows beside the page of the wave. */
export interface MonitorView {
  readonly divisions: readonly ShownDivision[];
  readonly evenness: ReturnType<typeof evennessOf>;
  readonly gains: Gains | null;
  /** Whether small groups were taken together for whoever looks. */
  readonly joins: boolean;
}

/** Where small groups may not be told, gains are of groups of at least this many firms. */
const fewestTold = 5;

const groupsBy = (
  population: readonly PopulationGroup[],
  of: (group: PopulationGroup) => readonly [key: string, label: string],
): readonly ResponseGroup[] => {
  const groups = new Map<string, ResponseGroup>();
  for (const one of population) {
    const [key, label] = of(one);
    const known = groups.get(key) ?? { key, label, answered: 0, listed: 0 };
    groups.set(key, { ...known, answered: known.answered + one.answered, listed: known.listed + one.firms });
  }
  return [...groups.values()];
};

/** Shapes the response of a wave by group for whoever looks; `seesAll` when they may see which firms answered. */
export const monitorView = (view: WaveView, language: Language, seesAll: boolean): MonitorView => {
  const { groups: t } = monitorTexts(language);
  const { size } = surveyTexts(language).wave;
  const areas = new Map(view.perArea.map(({ key, label }) => [key, label]));
  const areaOf = (group: PopulationGroup): string => areas.get(group.subArea) ?? '';
  const sizeOf = (group: PopulationGroup): string => size[group.sizeClass ?? 'unknown'];
  const shown = (groups: readonly ResponseGroup[]): readonly ResponseGroup[] =>
    seesAll ? groups : joinSmallGroups(groups, t.small);
  const bySector = groupsBy(view.groups, (one) => {
    const known = sectors.find((sector) => sector === one.sector);
    return known === undefined ? ['', t.unknownSector] : [known, sectorName(known, language)];
  });
  const divisions = {
    area: shown(view.perArea),
    size: shown(view.perSize),
    sector: shown(bySector.toSorted((one, other) => other.listed - one.listed)),
  };
  const cells = groupsBy(view.groups, (one) => [
    `${one.subArea} ${one.sizeClass ?? ''}`,
    [...(view.perArea.length > 1 ? [areaOf(one)] : []), sizeOf(one)].join(', '),
  ]);
  const gains = whereAnswersHelp(cells);
  return {
    divisions: (['area', 'size', 'sector'] as const).map((key) => ({
      key,
      groups: divisions[key],
      parts: partsOf(divisions[key]),
    })),
    evenness: evennessOf(cells),
    gains:
      gains === null || seesAll
        ? gains
        : { ...gains, groups: gains.groups.filter(({ group }) => group.listed >= fewestTold) },
    joins: !seesAll,
  };
};
