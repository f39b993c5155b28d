import type { LocalDate } from '../../../../kernel/dates.ts';
import { addMonths } from '../../../../kernel/dates.ts';
import type { Figure } from '../../../../kernel/figure.ts';

/** Other parks together: never one of them, and never a figure of fewer than five. */
export interface Benchmark {
  readonly parks: number;
  /** The middle park, and the range of all, on the scale of the figure; rounded so that no park's own figure is told. */
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/** The fewest other parks of which anything is said. */
const fewestParks = 5;

/** What is told of other parks is told in steps: five in a hundred of a share, half a mark. */
const steps = { share: 0.05, mean: 0.5 } as const;

/** What a park contributes: an estimate that the public may see as a percentage or a mark; null of any other figure. */
export const parkValue = (figure: Figure): number | null => {
  if (figure.kind === 'share') return figure.asPercentage && figure.population !== null ? figure.value : null;
  return figure.kind === 'mean' && figure.interval !== null ? figure.value : null;
};

const exact = (value: number): number => Math.round(value * 1e9) / 1e9;

/**
 * The middle and the range of the values of other parks, one each. The median goes to the nearest step and the range
 * outwards to a whole step, so that a park that joins or leaves moves them by a step or not at all. Null under five parks.
 */
export const benchmarkOf = (kind: 'share' | 'mean', values: readonly number[]): Benchmark | null => {
  if (values.length < fewestParks) return null;
  const step = steps[kind];
  const sorted = values.toSorted((one, other) => one - other);
  const half = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  return {
    parks: values.length,
    median: exact(Math.round(exact(median / step)) * step),
    lower: exact(Math.floor(exact(least / step)) * step),
    upper: exact(Math.ceil(exact(most / step)) * step),
  };
};

/** The first day of the quarter a day lies in. */
export const quarterOf = (day: LocalDate): LocalDate => {
  const month = Number(day.slice(5, 7));
  return addMonths(`${day.slice(0, 7)}-01` as LocalDate, -((month - 1) % 3));
};

/** A closed wave of somewhere: which parks it is about. Newest first in a list. */
interface PlacedWave {
  readonly parks: readonly string[];
}

/**
 * One wave for each other park, the newest: none that shares a park with `own`, and none of a park that a newer wave
 * spoke for already.
 */
export const onePerPark = <Placed extends PlacedWave>(
  newestFirst: readonly Placed[],
  own: readonly string[],
): readonly Placed[] => {
  const spoken = new Set(own);
  return newestFirst.filter(({ parks }) => {
    if (parks.length === 0 || parks.some((park) => spoken.has(park))) return false;
    for (const park of parks) spoken.add(park);
    return true;
  });
};
