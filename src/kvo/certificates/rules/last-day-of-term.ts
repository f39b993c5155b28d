import type { LocalDate } from '../../../kernel/dates.ts';
import { addDays, addMonths } from '../../../kernel/dates.ts';

/**
 * The last day of a term of so many months that begins on a day: the day before the same day of a later month. Where
 * that month is too short to hold the day, its own last day is the last of the term.
 */
export const lastDayOfTerm = (from: LocalDate, months: number): LocalDate => {
  const anniversary = addMonths(from, months);
  return anniversary.slice(8) < from.slice(8) ? anniversary : addDays(anniversary, -1);
};
