import type { LocalDate } from '../../../../kernel/dates.ts';
import { isLocalDate } from '../../../../kernel/dates.ts';

/** A day as files write it: 2026-04-14, with or without a time, 14-4-2026, 14/04/26, 20260414; null when it is none. */
export const readDay = (text: string): LocalDate | null => {
  const [, year, month, day] = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*)?$/.exec(text) ?? [];
  const [, dayFirst, then, last] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: .*)?$/.exec(text) ?? [];
  const written =
    year === undefined
      ? `${last?.length === 2 ? `${Number(last) > 69 ? 19 : 20}${last}` : last}-${then?.padStart(2, '0')}-${dayFirst?.padStart(2, '0')}`
      : `${year}-${month}-${day}`;
  return isLocalDate(written) ? written : null;
};
