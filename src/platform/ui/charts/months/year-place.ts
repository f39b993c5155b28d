import type { LocalDate } from '../../../../kernel/dates.ts';

const month = 1 / 12;

const partsOf = (day: LocalDate): { readonly year: number; readonly month: number; readonly day: number } => {
  const [year = 0, monthNumber = 1, dayNumber = 1] = day.split('-').map(Number);
  return { year, month: monthNumber, day: dayNumber };
};

/** The year a day lies in. */
export const yearOf = (day: LocalDate): number => partsOf(day).year;

/** The month a day lies in, counted from 0. */
export const monthOf = (day: LocalDate): number => partsOf(day).month - 1;

/** Where a day begins in a year of twelve months of equal width: 0 on 1 January; below 0 or above 1 outside that year. */
export const placeInYear = (day: LocalDate, year: number): number => {
  const parts = partsOf(day);
  const days = new Date(Date.UTC(parts.year, parts.month, 0)).getUTCDate();
  return parts.year - year + (parts.month - 1) * month + ((parts.day - 1) / days) * month;
};

/** Where a day ends in that year. */
export const endInYear = (day: LocalDate, year: number): number => {
  const parts = partsOf(day);
  const days = new Date(Date.UTC(parts.year, parts.month, 0)).getUTCDate();
  return placeInYear(day, year) + month / days;
};
