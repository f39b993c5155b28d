import type { LocalDate } from '../../../kernel/dates.ts';
import { addDays, addMonths } from '../../../kernel/dates.ts';
import type { CovenantFrame, CovenantTerm } from '../model.ts';

/** The months a covenant lasts when nobody said otherwise, and the day it is looked at. */
interface TermGround {
  readonly months: number;
  readonly today: LocalDate;
}

/** The last day of so many months: the day before the same day of a later month, or the last of a month too short to hold it. */
const lastDay = (first: LocalDate, months: number): LocalDate => {
  const anniversary = addMonths(first, months);
  return anniversary.slice(8) < first.slice(8) ? anniversary : addDays(anniversary, -1);
};

/** The term of a covenant: as written, and where nothing is written that of the certificate (domain 6.1). */
export const termOf = (
  { validFrom, validUntil, datedOn }: Pick<CovenantFrame, 'validFrom' | 'validUntil' | 'datedOn'>,
  { months, today }: TermGround,
): CovenantTerm => ({
  from: validFrom,
  until: validUntil ?? lastDay(validFrom ?? datedOn ?? today, months),
});

/** Whether a term lies behind; its last day still counts. */
export const isOver = ({ until }: Pick<CovenantTerm, 'until'>, today: LocalDate): boolean => until < today;
