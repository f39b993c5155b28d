import type { LocalDate } from '../../../kernel/dates.ts';
import { addMonths } from '../../../kernel/dates.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';

/** A measurement is followed by another within three years or so; longer than this no key is kept. */
const mostMonths = 60;
const usualMonths = 48;

/** The usual last day of a key: when the next measurement has had its time. */
export const usualDestruction = (closesOn: LocalDate): LocalDate => addMonths(closesOn, usualMonths);

/** Whether a key may live until a day: beyond its own measurement, and not longer than five years. */
export const decideDestruction = (
  closesOn: LocalDate,
  asked: LocalDate | null,
): Result<LocalDate, Refused<'destroyed-too-soon' | 'destroyed-too-late'>> => {
  const day = asked ?? usualDestruction(closesOn);
  if (day <= closesOn) return refuseWith('destroyed-too-soon', { field: 'destroyOn' });
  return day > addMonths(closesOn, mostMonths) ? refuseWith('destroyed-too-late', { field: 'destroyOn' }) : ok(day);
};
