import { expect, test } from 'vitest';
import type { LocalDate } from '../../../kernel/dates.ts';
import { openingDay } from './opening-day.ts';

const day = (text: string): LocalDate => text as LocalDate;

test('the first day to propose follows what still runs', () => {
  expect(openingDay(day('2026-02-20'), null)).toBe('2026-02-20');
  expect(openingDay(day('2026-02-20'), { validUntil: day('2026-03-02') })).toBe('2026-03-03');
  expect(openingDay(day('2026-03-20'), { validUntil: day('2026-03-02') })).toBe('2026-03-20');
});
