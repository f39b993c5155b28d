import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../../kernel/dates.ts';
import { addDays, addMonths, isLocalDate } from '../../../kernel/dates.ts';
import { lastDayOfTerm } from './last-day-of-term.ts';

const day = (text: string): LocalDate => text as LocalDate;

describe('the last day of a term', () => {
  test.for([
    ['2026-03-03', 36, '2029-03-02'],
    ['2026-01-01', 36, '2028-12-31'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-28'],
    ['2024-03-01', 36, '2027-02-28'],
    ['2025-03-01', 36, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-10-31', 12, '2027-10-30'],
  ] as const)('%s and %i months: %s', ([from, months, last]) => {
    expect(lastDayOfTerm(day(from), months)).toBe(last);
  });

  test('two terms that follow each other leave no day out and count none twice', () => {
    const from = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays(day('1990-01-01'), days));
    fc.assert(
      fc.property(from, fc.integer({ min: 1, max: 120 }), (first, months) => {
        const last = lastDayOfTerm(first, months);
        expect(isLocalDate(last)).toBe(true);
        expect(last >= first).toBe(true);
        expect([addMonths(first, months), addDays(addMonths(first, months), 1)]).toContain(addDays(last, 1));
      }),
    );
  });
});
