import type { LocalDate } from '../../../kernel/dates.ts';
import { addDays, addMonths, daysBetween } from '../../../kernel/dates.ts';

/** How long a term still runs, today and its last day included: in whole months, and in days after today. Both 0 on its last day. */
export const remainingTerm = (
  today: LocalDate,
  lastDay: LocalDate,
): { readonly months: number; readonly days: number } => {
  const end = addDays(lastDay, 1);
  let months = 0;
  while (months < 1200 && addMonths(today, months + 1) <= end) months += 1;
  return { months, days: Math.max(0, daysBetween(today, lastDay)) };
};
