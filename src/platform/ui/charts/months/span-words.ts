import type { LocalDate } from '../../../../kernel/dates.ts';
import { showMonth } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import { uiTexts } from '../../texts/ui-texts.ts';
import { monthOf, yearOf } from './year-place.ts';

/** A period in words: "heel 2026", "september 2026", "maart tot en met mei 2026", with both years where they differ. */
export const spanWords = (from: LocalDate, until: LocalDate, language: Language): string => {
  const words = uiTexts(language).charts;
  const [first, last] = [showMonth(from, language), showMonth(until, language)];
  const sameYear = yearOf(from) === yearOf(until);
  if (sameYear && monthOf(from) === 0 && monthOf(until) === 11) return words.wholeYear(String(yearOf(from)));
  if (first === last) return first;
  return words.until(sameYear ? first.replace(/\s*\d{4}$/, '') : first, last);
};
