import type { Figure } from '../../../../kernel/figure.ts';
import type { Language } from '../../../../kernel/language.ts';
import { showPercent } from '../../figures/numbers.ts';

/** What runs along the chart: shares from 0 to 1, or marks from `low` to `high`. Always drawn whole. */
export type Scale = 'share' | { readonly low: number; readonly high: number };

interface Tick {
  readonly at: string;
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

const percent = (fraction: number): string => `${Math.round(fraction * 10_000) / 100}%`;

/** Where a value stands on the scale, as a percentage of the width, so that the picture stretches and its text does not. */
export const placeOn = (scale: Scale, value: number): string =>
  percent(scale === 'share' ? value : (value - scale.low) / (scale.high - scale.low));

const quarters = [0, 0.25, 0.5, 0.75, 1];

const anchorOf = (index: number, count: number): Tick['anchor'] => {
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'middle';
};

const valuesOf = (scale: Scale): readonly number[] =>
  scale === 'share' ? quarters : Array.from({ length: scale.high - scale.low + 1 }, (_, index) => scale.low + index);

/** Where the lines of the scale stand. */
export const linesOf = (scale: Scale): readonly string[] => valuesOf(scale).map((value) => placeOn(scale, value));

/** The numbers along the scale. */
export const ticksOf = (scale: Scale, language: Language): readonly Tick[] =>
  valuesOf(scale).map((value, index, values) => ({
    at: placeOn(scale, value),
    label: scale === 'share' ? showPercent(value, 0, language) : String(value),
    anchor: anchorOf(index, values.length),
  }));

/** Where a figure's dot stands and between which limits; null when only counts may be shown of it. */
export const estimateOf = (
  figure: Figure,
): { readonly value: number; readonly limits: readonly [number, number] | null } | null => {
  if (figure.kind !== 'share' && figure.kind !== 'mean') return null;
  if (figure.value === null) return null;
  if (figure.interval !== null) return { value: figure.value, limits: [figure.interval.lower, figure.interval.upper] };
  // Everyone answered: the value is exact, a dot without limits. Anything else without limits shows its answers.
  return figure.n === figure.population ? { value: figure.value, limits: null } : null;
};
