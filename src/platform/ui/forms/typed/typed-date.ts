import type { LocalDate } from '../../../../kernel/dates.ts';
import { isLocalDate } from '../../../../kernel/dates.ts';

/**
 * The day a date field sent: as a browser with a calendar writes it (2027-12-31), or as people type it (31-12-2027,
 * 31/12/2027, 31.12.2027, 1 2 2027). Null when it is no day that exists between 1900 and 2199.
 */
export const typedDate = (text: string): LocalDate | null => {
  const trimmed = text.trim();
  if (isLocalDate(trimmed)) return trimmed;
  const [, day, month, year] = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})$/.exec(trimmed) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(written) ? written : null;
};
