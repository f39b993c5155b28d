import type { LocalDate } from '../../../kernel/dates.ts';
import { addDays, addMonths } from '../../../kernel/dates.ts';
import type { CovenantFrame, CovenantTerm } from '../model.ts';

/** The months a covenant lasts when nobody said otherwise, and the day it is looked at. */
interface TermGround {
  readonly months: number;
  readonly today: LocalDate;
}

/** The term of a covenant: as written, and where nothing is written that of the certificate (domain 6.1). */
export const termOf = (
  { validFrom, validUntil, datedOn }: Pick<CovenantFrame, 'validFrom' | 'validUntil' | 'datedOn'>,
  { months, today }: TermGround,
): CovenantTerm => ({
  from: validFrom,
  until: validUntil ?? addDays(addMonths(validFrom ?? datedOn ?? today, months), -1),
});

/** Whether a term lies behind; its last day still counts. */
export const isOver = ({ until }: Pick<CovenantTerm, 'until'>, today: LocalDate): boolean => until < today;
