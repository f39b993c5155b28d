import type { Figure, SuppressedFigure } from '../../../../kernel/figure.ts';
import { isGroupDisclosure } from '../../../../statistics/disclosure/group-disclosure.ts';
import { tellsSmallGroup, toldGroups } from '../../../../statistics/disclosure/told-groups.ts';
import type { ResultSet, Spread } from '../../model.ts';
import type { AnswerCube } from '../cube/answer-cube.ts';
import { sumCounts } from '../cube/answer-cube.ts';
import { figureOf, isUnanimous, populationOf, spreadOf } from '../cube/count-figures.ts';
import type { Counts, CubeRow } from '../cube/cube-row.ts';
import { togetherKey } from '../cube/told-together.ts';

type Groups = ReadonlySet<number>;

/** For each thing that can be said, the sets of answers of which it was shown: all that anyone can subtract with. */
export interface Publication {
  readonly figures: readonly (readonly Groups[])[];
  readonly spreads: readonly (readonly Groups[])[];
}

/** One set of answers that is asked for: which groups, out of how many firms. */
export interface Asked {
  readonly groups: Groups;
  readonly firms: number | null;
}

/** What is said of a set of answers, in the order of the cube. */
export interface Told {
  readonly figures: readonly Figure[];
  readonly spreads: readonly Spread[];
}

const subtraction: SuppressedFigure = { kind: 'suppressed', reason: { kind: 'subtraction' } };

/** What the page of all answers and of each sub-area shows already; every filter is weighed against it. */
export const firstPublication = (cube: AnswerCube, results: ResultSet): Publication => {
  const all = new Set(cube.groups.keys());
  const areas = [...(results.items[0]?.perArea.keys() ?? [])].map((area) => ({
    area,
    groups: new Set(cube.groups.flatMap((cell, place) => (cell.subArea === area ? [place] : []))),
  }));
  const figures = results.items.map((item) => [
    ...(item.all.kind === 'suppressed' ? [] : [all]),
    ...areas.flatMap(({ area, groups }) => {
      const figure = item.perArea.get(area);
      return figure === undefined || figure.kind === 'suppressed' ? [] : [groups];
    }),
  ]);
  return { figures, spreads: cube.spreads.map(() => [all]) };
};

/** Whether these answers may not be told for what they say: nearly all the same, or most of a sum from one. */
const isOneVoice = ({ item }: CubeRow, counts: Counts): boolean => {
  if (item.kind === 'spread') return isGroupDisclosure(counts.tally);
  const figure = figureOf(item, counts, null, 1);
  return figure.kind === 'suppressed' && ['group', 'dominance'].includes(figure.reason.kind);
};

const isSame = (one: Groups, other: Groups): boolean => one.size === other.size && one.isSubsetOf(other);

/** Below this many a group may not speak with one voice (methods 1.8). */
const fewestVoices = 10;

/** Whether showing a row of this set lets something be worked out that is hidden. */
const leaks = (row: CubeRow, shown: readonly Groups[], groups: Groups, least: number): boolean => {
  const sizes = row.groups.map(({ n }) => n);
  const sets = [...shown, groups];
  if (tellsSmallGroup(sets, sizes, least)) return true;
  // When all firms say the same, that is shown of all: of a part there is nothing left to give away.
  if (isUnanimous(row.item, sumCounts(row, row.groups.keys()))) return false;
  const told = toldGroups(sets, sizes, fewestVoices);
  return told === null || told.some((parts) => isOneVoice(row, sumCounts(row, parts)));
};

interface Decided<Shown> {
  readonly told: Shown;
  readonly shown: readonly Groups[];
}

const decide = <Shown extends { readonly kind: string }>(
  row: CubeRow,
  shown: readonly Groups[],
  { groups }: Asked,
  { told, least }: { readonly told: Shown; readonly least: number },
): Decided<Shown | SuppressedFigure> => {
  if (told.kind === 'suppressed' || shown.some((other) => isSame(other, groups))) return { told, shown };
  if (leaks(row, shown, groups, least)) return { told: subtraction, shown };
  return { told, shown: [...shown, groups] };
};

const togetherKeyAt = ({ figures }: AnswerCube, at: number): string | null => {
  const row = figures[at];
  return row === undefined ? null : togetherKey(row.item);
};

/** Of figures that add up to all, none is told when one of them is hidden: it would be what is left over. */
const withoutRests = (
  cube: AnswerCube,
  before: Publication,
  decided: readonly Decided<Figure>[],
): readonly Decided<Figure>[] => {
  const hidden = new Set(
    cube.figures.flatMap(({ item }, at) => (decided[at]?.told.kind === 'suppressed' ? [togetherKey(item)] : [])),
  );
  return decided.map((one, at) => {
    const key = togetherKeyAt(cube, at);
    return key !== null && hidden.has(key) && one.told.kind !== 'suppressed'
      ? { told: subtraction, shown: before.figures[at] ?? [] }
      : one;
  });
};

/**
 * What may be told of a set of answers, given all that was told before, and what has been told since. Whatever is asked
 * in whatever order, no sum or difference of what is shown is about some but fewer than `least` answers.
 */
export const publish = (
  cube: AnswerCube,
  before: Publication,
  asked: Asked,
  least: number,
): { readonly told: Told; readonly publication: Publication } => {
  const alone = cube.figures.map((row, place) => {
    const counts = sumCounts(row, asked.groups);
    const told = figureOf(row.item, counts, populationOf(asked.firms, counts), least);
    return decide(row, before.figures[place] ?? [], asked, { told, least });
  });
  const figures = withoutRests(cube, before, alone);
  const spreads = cube.spreads.map((row, place) => {
    const counts = sumCounts(row, asked.groups);
    const told = spreadOf(counts, populationOf(asked.firms, counts), least);
    // A spread says all that the shares made of it say: it is hidden with any of them.
    const isPartHidden = cube.figures.some(
      ({ item }, at) =>
        item.question === row.item.question &&
        (item.kind !== 'share' || item.row === row.item.row) &&
        figures[at]?.told.kind === 'suppressed' &&
        figures[at].told.reason.kind === 'subtraction',
    );
    const shown = before.spreads[place] ?? [];
    return isPartHidden && told.kind !== 'suppressed'
      ? { told: subtraction, shown }
      : decide<Spread>(row, shown, asked, { told, least });
  });
  return {
    told: { figures: figures.map(({ told }) => told), spreads: spreads.map(({ told }) => told) },
    publication: { figures: figures.map(({ shown }) => shown), spreads: spreads.map(({ shown }) => shown) },
  };
};
