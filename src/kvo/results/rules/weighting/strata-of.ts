import { sizeClasses } from '../../../areas/model.ts';
import type { PopulationGroup } from '../../../surveys/queries.ts';
import type { AnswerCube } from '../cube/answer-cube.ts';

/** Firms that are weighted together: the groups of answers known to be of them, and how many firms they stand for. */
export interface ListStratum {
  readonly groups: readonly number[];
  readonly firms: number;
}

interface Class {
  readonly subArea: string | null;
  readonly sizeClass: string | null;
}

const nameOf = ({ subArea, sizeClass }: Class): string => `${subArea ?? ''} ${sizeClass ?? ''}`;

const sizeRank = (size: string | null): number => [...sizeClasses.map(String), null].indexOf(size);

// Neighbours are joined when they are thin, so the order is that of the list: place by place, from small to large.
const inOrder = (one: Class, other: Class): number => {
  if (one.subArea === other.subArea) return sizeRank(one.sizeClass) - sizeRank(other.sizeClass);
  if (one.subArea === null || other.subArea === null) return one.subArea === null ? 1 : -1;
  return one.subArea < other.subArea ? -1 : 1;
};

/** The classes an answer can stand for firms of this one under, from its own to the broadest. */
const widening = ({ subArea, sizeClass }: Class): readonly Class[] => [
  { subArea, sizeClass },
  { subArea, sizeClass: null },
  { subArea: null, sizeClass: null },
];

interface Open {
  readonly of: Class;
  readonly groups: number[];
  answers: number;
  firms: number;
}

const openStrata = (cube: AnswerCube): Map<string, Open> => {
  const strata = new Map<string, Open>();
  cube.groups.forEach((cell, place) => {
    const name = nameOf(cell);
    const stratum = strata.get(name) ?? { of: cell, groups: [], answers: 0, firms: 0 };
    stratum.groups.push(place);
    stratum.answers += cube.sizes[place] ?? 0;
    strata.set(name, stratum);
  });
  return strata;
};

interface ListClass extends Class {
  firms: number;
  answered: number;
}

const listClasses = (population: readonly PopulationGroup[]): readonly ListClass[] => {
  const classes = new Map<string, ListClass>();
  for (const { subArea, sizeClass, firms, answered } of population) {
    const known = classes.get(nameOf({ subArea, sizeClass })) ?? { subArea, sizeClass, firms: 0, answered: 0 };
    known.firms += firms;
    known.answered += answered;
    classes.set(nameOf(known), known);
  }
  return [...classes.values()];
};

const largest = (strata: ReadonlyMap<string, Open>, subArea: string | null): Open | undefined => {
  const all = [...strata.values()].toSorted((one, other) => other.answers - one.answers);
  return all.find(({ of }) => of.subArea === subArea) ?? all[0];
};

/**
 * The frozen list parted by sub-area and size, each part with the answers that stand for it. Where answers lost their
 * size or place when small groups were merged, the firms they came from go along with them, in proportion.
 */
export const strataOf = (cube: AnswerCube, population: readonly PopulationGroup[]): readonly ListStratum[] => {
  const strata = openStrata(cube);
  for (const listed of listClasses(population)) {
    const [own, ...wider] = widening(listed).flatMap((one) => strata.get(nameOf(one)) ?? []);
    const isOwn = own !== undefined && nameOf(own.of) === nameOf(listed);
    const kept = isOwn && listed.answered > 0 ? Math.min(1, own.answers / listed.answered) : 0;
    const rest = isOwn ? (wider[0] ?? own) : (own ?? largest(strata, listed.subArea));
    if (isOwn) own.firms += Math.round(listed.firms * kept);
    if (rest !== undefined) rest.firms += listed.firms - (isOwn ? Math.round(listed.firms * kept) : 0);
  }
  return [...strata.values()]
    .toSorted((one, other) => inOrder(one.of, other.of))
    .map(({ groups, answers, firms }) => ({ groups, firms: Math.max(firms, answers) }));
};
