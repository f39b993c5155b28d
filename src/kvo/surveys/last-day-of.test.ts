import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../kernel/dates.ts';
import { lastDayOf } from './last-day-of.ts';

const closesOn = '2026-12-22' as LocalDate;

describe('the last day on which answers were taken', () => {
  test('is the planned one, also when the job closes it in the night after', () => {
    expect(lastDayOf({ closesOn, closedAt: null })).toBe('2026-12-22');
    expect(lastDayOf({ closesOn, closedAt: new Date('2026-12-22T23:30:00Z') })).toBe('2026-12-22');
  });

  test('is the day somebody closed it before that', () => {
    expect(lastDayOf({ closesOn, closedAt: new Date('2026-11-24T09:00:00Z') })).toBe('2026-11-24');
  });

  test('is for a firm the day it was taken off the list', () => {
    expect(lastDayOf({ closesOn, closedAt: null, excludedOn: '2026-11-20' as LocalDate })).toBe('2026-11-20');
  });
});
