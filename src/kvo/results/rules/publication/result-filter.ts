import type { SizeClass, SubAreaId } from '../../../areas/model.ts';
import { sectors, sizeClasses } from '../../../areas/model.ts';
import type { Cell } from '../../../surveys/model.ts';
import type { PopulationGroup } from '../../../surveys/queries.ts';
import type { AnswerCube } from '../cube/answer-cube.ts';

/** An answer to filter on: the axis it was given on, and which option. */
export interface FilterAnswer {
  readonly axis: string;
  readonly option: string;
}

/** Which answers results are narrowed to: firms of a group, or firms that gave an answer. Null narrows nothing. */
export interface ResultFilter {
  readonly subArea: SubAreaId | null;
  readonly sizeClass: SizeClass | null;
  readonly sector: string | null;
  readonly answer: FilterAnswer | null;
}

export const noFilter: ResultFilter = { subArea: null, sizeClass: null, sector: null, answer: null };

type Query = Readonly<Record<string, string>>;

/** The filter an address holds; what it says wrong narrows nothing. `areas` are the sub-areas of the track. */
export const readResultFilter = (query: Query, areas: readonly { readonly subAreaId: SubAreaId }[]): ResultFilter => {
  const [axis, option, ...more] = (query['antwoord'] ?? '').split(':');
  const isAnswer = axis !== undefined && option !== undefined && option !== '' && more.length === 0;
  return {
    subArea: areas.find(({ subAreaId }) => subAreaId === query['deel'])?.subAreaId ?? null,
    sizeClass: sizeClasses.find((size) => size === query['grootte']) ?? null,
    sector: sectors.find((sector) => sector === query['sector']) ?? null,
    answer: isAnswer ? { axis, option } : null,
  };
};

/** The filter as an address holds it, always written the same, without what narrows nothing. */
export const writeResultFilter = (filter: ResultFilter): Record<string, string> => ({
  ...(filter.subArea === null ? {} : { deel: filter.subArea }),
  ...(filter.sizeClass === null ? {} : { grootte: filter.sizeClass }),
  ...(filter.sector === null ? {} : { sector: filter.sector }),
  ...(filter.answer === null ? {} : { antwoord: `${filter.answer.axis}:${filter.answer.option}` }),
});

/** Whether a filter asks for a group of firms, and for more than one sub-area as it always stands. */
export const isGroupFilter = ({ subArea, sizeClass, sector }: ResultFilter): boolean =>
  subArea !== null || sizeClass !== null || sector !== null;

const fits = (filter: ResultFilter, cell: Cell): boolean =>
  (filter.subArea === null || cell.subArea === filter.subArea) &&
  (filter.sizeClass === null || cell.sizeClass === filter.sizeClass) &&
  (filter.sector === null || cell.sector === filter.sector);

/** The groups of answers that are known to be in a group of firms. */
export const groupsOf = (filter: ResultFilter, cube: AnswerCube): ReadonlySet<number> =>
  new Set(cube.groups.flatMap((cell, place) => (fits(filter, cell) ? [place] : [])));

/** The firms on the frozen list that are in a group. */
export const firmsOf = (filter: ResultFilter, population: readonly PopulationGroup[]): number =>
  population.reduce((sum, group) => (fits(filter, group) ? sum + group.firms : sum), 0);
