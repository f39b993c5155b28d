import type { LocalDate } from '../../../../kernel/dates.ts';
import { showDate, showMonth } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';

const withoutYear = (words: string, day: LocalDate, today: LocalDate): string =>
  day.slice(0, 4) === today.slice(0, 4) ? words.replace(` ${day.slice(0, 4)}`, '') : words;

/** "12 maart" in this year, "12 maart 2027" in another. */
export const shortDay = (day: LocalDate, today: LocalDate, language: Language): string =>
  withoutYear(showDate(day, language), day, today);

/** "juni" in this year, "juni 2027" in another. */
export const shortMonth = (day: LocalDate, today: LocalDate, language: Language): string =>
  withoutYear(showMonth(day, language), day, today);
