import type { LocalDate } from '../../../../kernel/dates.ts';
import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import type { Baseline, Unit } from '../../objective-model.ts';

/** A start as it was typed. */
export interface BaselineWish {
  readonly baselineValue: number | null;
  readonly baselineN: number | null;
  readonly baselinePopulation: number | null;
  readonly baselineOn: LocalDate | null;
}

export type BaselineRefusal =
  | 'baseline-incomplete'
  | 'population-too-small'
  | 'percentage-of-too-few'
  | 'too-precise'
  | 'out-of-range'
  | 'day-to-come';

/** The values an indicator of a unit can have, both inclusive. */
export const boundsOfUnit = (unit: Unit): { readonly min: number; readonly max: number } => {
  switch (unit) {
    case 'percent':
      return { min: 0, max: 100 };
    case 'mark':
      return { min: 1, max: 10 };
    case 'count':
    case 'euro':
      return { min: 0, max: 1_000_000_000 };
  }
};

/** Whether a value has more decimals than its unit, or the number of answers it rests on, allows. */
const isTooPrecise = (value: number, unit: Unit, n: number): boolean => {
  const decimals = unit === 'mark' || (unit === 'percent' && n >= 100) ? 1 : 0;
  return Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) > 1e-9;
};

/** Decides on a start that was typed: all of it or none, never without its n, no percentage of fewer than twenty. */
export const decideBaseline = (
  wish: BaselineWish,
  unit: Unit,
  today: LocalDate,
): Result<Baseline | null, Refused<BaselineRefusal>> => {
  const { baselineValue: value, baselineN: n, baselinePopulation: population, baselineOn: measuredOn } = wish;
  if (value === null && n === null && population === null && measuredOn === null) return ok(null);
  if (value === null) return refuseWith('baseline-incomplete', { field: 'baselineValue' });
  if (n === null) return refuseWith('baseline-incomplete', { field: 'baselineN' });
  if (measuredOn === null) return refuseWith('baseline-incomplete', { field: 'baselineOn' });
  const bounds = boundsOfUnit(unit);
  if (value < bounds.min || value > bounds.max)
    return refuseWith('out-of-range', { field: 'baselineValue', params: bounds });
  if (population !== null && population < n) return refuseWith('population-too-small', { field: 'baselinePopulation' });
  if (unit === 'percent' && n < 20) return refuseWith('percentage-of-too-few', { field: 'unit' });
  if (isTooPrecise(value, unit, n)) return refuseWith('too-precise', { field: 'baselineValue' });
  if (measuredOn > today) return refuseWith('day-to-come', { field: 'baselineOn' });
  return ok({ value, n, population, measuredOn });
};
