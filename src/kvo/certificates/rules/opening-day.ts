import type { LocalDate } from '../../../kernel/dates.ts';
import { addDays } from '../../../kernel/dates.ts';

/** The first day to propose: the day after the certificate that still runs, otherwise that of the decision. */
export const openingDay = (decidedOn: LocalDate, running: { readonly validUntil: LocalDate } | null): LocalDate => {
  const after = running === null ? decidedOn : addDays(running.validUntil, 1);
  return after > decidedOn ? after : decidedOn;
};
