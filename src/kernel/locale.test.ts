import { describe, expect, test } from 'vitest';
import type { LocalDate } from './dates.ts';
import { showDate } from './dates.ts';
import { counted } from './locale.ts';
import type { RespondentLanguage } from './respondent-language.ts';
import { directionOf, passage, respondentLanguages, screenLanguage } from './respondent-language.ts';

test('a counted word takes the form its language has for the number', () => {
  const polish = { one: '# minuta', few: '# minuty', many: '# minut', other: '# minuty' };
  expect([1, 2, 5, 12, 22, 25].map((n) => counted('pl', n, polish))).toEqual([
    '1 minuta',
    '2 minuty',
    '5 minut',
    '12 minut',
    '22 minuty',
    '25 minut',
  ]);
  const arabic = { one: 'واحدة', two: 'دقيقتان', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' };
  expect([1, 2, 3, 11, 100].map((n) => counted('ar', n, arabic))).toEqual([
    'واحدة',
    'دقيقتان',
    '3 دقائق',
    '11 دقيقة',
    '100 دقيقة',
  ]);
  expect(counted('ro', 20, { one: 'o', few: '# minute', other: '# de minute' })).toBe('20 de minute');
  expect(counted('de', 1234, { other: '# Minuten' })).toBe('1.234 Minuten');
});

describe('a date', () => {
  const day = '2026-04-14' as LocalDate;
  const dates: Readonly<Record<RespondentLanguage, string>> = {
    nl: '14 april 2026',
    en: '14 April 2026',
    fy: '14 April 2026',
    de: '14. April 2026',
    pl: '14 kwietnia 2026',
    tr: '14 Nisan 2026',
    uk: '14 квітня 2026 р.',
    ro: '14 aprilie 2026',
    ar: '14 أبريل 2026',
  };
  test.each(respondentLanguages)('is written as %s does', (language) => {
    expect(showDate(day, language)).toBe(dates[language]);
  });
});

test('Arabic runs from right to left, whatever its region; the others do not', () => {
  expect(respondentLanguages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
  expect(directionOf('ar-SY')).toBe('rtl');
});

test('a passage that was not translated is in the nearest language of the screens', () => {
  const text = { nl: 'Vraag', en: 'Question', pl: 'Pytanie' };
  expect(passage(text, 'pl')).toBe('Pytanie');
  expect(passage(text, 'fy')).toBe('Vraag');
  expect(passage(text, 'tr')).toBe('Question');
  expect(screenLanguage('en')).toBe('en');
});
