import { localeOf } from './locale.ts';
import type { RespondentLanguage } from './respondent-language.ts';

declare const localDate: unique symbol;
/** A day on the calendar of the Netherlands, written YYYY-MM-DD. Sorts as text. */
export type LocalDate = string & { readonly [localDate]: true };

const zone = 'Europe/Amsterdam';
const dayParts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Europe/Amsterdam at an instant. */
export const dayOf = (instant: Date): LocalDate => dayParts.format(instant) as LocalDate;

const hourParts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' });

/** The hour on the clock in Europe/Amsterdam at an instant, 0 to 23. */
export const hourOf = (instant: Date): number => Number(hourParts.format(instant));

const utc = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);
const fromUtc = (date: Date): LocalDate => date.toISOString().slice(0, 10) as LocalDate;

/** Whether the text is a day that exists, between 1900 and 2199. */
export const isLocalDate = (text: string): text is LocalDate => {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

export const addDays = (day: LocalDate, days: number): LocalDate => {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return fromUtc(date);
};

/** Months later; the 31st becomes the last day of a shorter month. */
export const addMonths = (day: LocalDate, months: number): LocalDate => {
  const date = utc(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return fromUtc(date);
};

/** Whole days from one day to another; negative when the other lies before. */
export const daysBetween = (from: LocalDate, until: LocalDate): number =>
  Math.round((utc(until).getTime() - utc(from).getTime()) / 86_400_000);

const offset = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });

/** The instant at which a calendar day begins in Europe/Amsterdam. */
export const startOfDay = (day: LocalDate): Date => {
  for (const guess of ['+01:00', '+02:00']) {
    const instant = new Date(`${day}T00:00:00${guess}`);
    const actual = offset.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value;
    if (actual === `GMT${guess}`) return instant;
  }
  return new Date(`${day}T00:00:00+01:00`);
};

const formatters = new Map<string, Intl.DateTimeFormat>();
const formatter = (
  language: RespondentLanguage,
  key: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat => {
  const name = `${language} ${key}`;
  const known = formatters.get(name) ?? new Intl.DateTimeFormat(localeOf(language), options);
  formatters.set(name, known);
  return known;
};

/** "14 april 2026" */
export const showDate = (day: LocalDate, language: RespondentLanguage): string =>
  formatter(language, 'long', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(utc(day));

/** "di 14 april" */
export const showShortDate = (day: LocalDate, language: RespondentLanguage): string =>
  formatter(language, 'short', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'long' })
    .format(utc(day))
    .replace(',', '');

/** "april 2026" */
export const showMonth = (day: LocalDate, language: RespondentLanguage): string =>
  formatter(language, 'month', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(utc(day));

/** "14 april 2026, 09:12 uur" with a space that does not break. */
export const showMoment = (instant: Date, language: RespondentLanguage): string => {
  const day = formatter(language, 'moment-day', { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' });
  return `${day.format(instant)}, ${showTime(instant, language)}`;
};

/** "09:12 uur" with a space that does not break. */
export const showTime = (instant: Date, language: RespondentLanguage): string => {
  const time = formatter(language, 'time', { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false });
  return language === 'nl' ? `${time.format(instant)}\u00a0uur` : time.format(instant);
};
