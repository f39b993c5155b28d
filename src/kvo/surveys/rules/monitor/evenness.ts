import { hypergeometricTails } from '../../../../statistics/distributions/hypergeometric.ts';
import { partialRepresentativeness } from '../../../../statistics/response/partial-representativeness.ts';
import type { ResponseClass } from '../../../../statistics/response/representativeness.ts';
import type { UnevenResponse } from '../../../../statistics/response/uneven-response.ts';
import { unevenResponse } from '../../../../statistics/response/uneven-response.ts';
import type { ResponseGroup } from './response-groups.ts';

/** Below this the response is called uneven (methods 7). */
export const evenEnough = 0.8;

const fewestAnswers = 10;
/** Below so many expected answers in a class the limits are rough: such classes are joined. */
const fewestExpected = 5;

const classOf = ({ answered, listed }: ResponseGroup): ResponseClass => ({ population: listed, n: answered });

/** Joins neighbours in the order of their keys (place by place) until each class is wide enough for the limits to hold. */
const joinThin = (groups: readonly ResponseGroup[]): readonly ResponseClass[] => {
  const [firms, answered] = [sum(groups, 'listed'), sum(groups, 'answered')];
  const rarest = firms === 0 ? 0 : Math.min(answered, firms - answered) / firms;
  const least = rarest === 0 ? 0 : fewestExpected / rarest;
  const classes: ResponseClass[] = [];
  let open: ResponseClass = { population: 0, n: 0 };
  for (const group of groups.toSorted((one, other) => (one.key < other.key ? -1 : 1))) {
    open = { population: open.population + group.listed, n: open.n + group.answered };
    if (open.population < least) continue;
    classes.push(open);
    open = { population: 0, n: 0 };
  }
  const last = classes.pop();
  if (last === undefined) return [open];
  return [...classes, { population: last.population + open.population, n: last.n + open.n }];
};

const sum = (groups: readonly ResponseGroup[], of: 'listed' | 'answered'): number =>
  groups.reduce((total, group) => total + group[of], 0);

/** How evenly groups answered, apart from chance; null with fewer than ten answers or with nothing to compare. */
export const evennessOf = (groups: readonly ResponseGroup[]): UnevenResponse | null =>
  sum(groups, 'answered') < fewestAnswers ? null : unevenResponse(joinThin(groups));

/** A group with what it adds to the unevenness: below 0 it is missing among the answers, above 0 there too often. */
export interface GroupShare {
  readonly group: ResponseGroup;
  readonly part: number;
}

/** What a division adds to the unevenness, and its groups; null with fewer than ten answers or fewer than two groups. */
export const partsOf = (
  groups: readonly ResponseGroup[],
): { readonly whole: number; readonly groups: readonly GroupShare[] } | null => {
  if (groups.length < 2 || sum(groups, 'answered') < fewestAnswers) return null;
  const found = partialRepresentativeness(groups.map(classOf));
  return found === null
    ? null
    : { whole: found.whole, groups: groups.map((group, at) => ({ group, part: found.perClass[at] ?? 0 })) };
};

/** The chance below which a group is called behind, over all groups of a division together (Bonferroni). */
const behindBelow = 0.05;

/**
 * The groups of a division that answered so much less than the others that chance hardly explains it (exact
 * hypergeometric test of each against all others), worst first. None with fewer than ten answers.
 */
export const groupsBehind = (groups: readonly ResponseGroup[]): readonly ResponseGroup[] => {
  const [firms, answered] = [sum(groups, 'listed'), sum(groups, 'answered')];
  if (answered < fewestAnswers || groups.length < 2) return [];
  return groups
    .map((group) => ({ group, p: hypergeometricTails(group.answered, group.listed, answered, firms).lower }))
    .filter(({ p }) => p < behindBelow / groups.length)
    .toSorted((one, other) => one.p - other.p)
    .map(({ group }) => group);
};
