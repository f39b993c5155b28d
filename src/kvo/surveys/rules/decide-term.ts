import type { LocalDate } from '../../../kernel/dates.ts';
import { daysBetween } from '../../../kernel/dates.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';

interface Term {
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
}

/** Whether a wave can run in this term: it ends after it begins, not in the past, and within a year. */
export const decideTerm = (
  term: Term,
  today: LocalDate,
): Result<Term, Refused<'closes-before-opening' | 'closes-in-the-past' | 'term-too-long'>> => {
  if (term.closesOn < term.opensOn) return refuseWith('closes-before-opening', { field: 'closesOn' });
  if (term.closesOn < today) return refuseWith('closes-in-the-past', { field: 'closesOn' });
  if (daysBetween(term.opensOn, term.closesOn) > 366) return refuseWith('term-too-long', { field: 'closesOn' });
  return ok({ opensOn: term.opensOn, closesOn: term.closesOn });
};
