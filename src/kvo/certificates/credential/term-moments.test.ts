import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../../kernel/dates.ts';
import { firstMoment, lastMoment } from './term-moments.ts';

const day = (text: string): LocalDate => text as LocalDate;

describe('the moments of a term', () => {
  test.for([
    ['2026-03-03', '2026-03-03T00:00:00+01:00', '2026-03-03T23:59:59+01:00'],
    ['2026-07-01', '2026-07-01T00:00:00+02:00', '2026-07-01T23:59:59+02:00'],
    ['2026-03-29', '2026-03-29T00:00:00+01:00', '2026-03-29T23:59:59+02:00'],
    ['2026-10-25', '2026-10-25T00:00:00+02:00', '2026-10-25T23:59:59+01:00'],
    ['2026-12-31', '2026-12-31T00:00:00+01:00', '2026-12-31T23:59:59+01:00'],
  ] as const)('%s', ([date, first, last]) => {
    expect(firstMoment(day(date))).toBe(first);
    expect(lastMoment(day(date))).toBe(last);
  });
});
