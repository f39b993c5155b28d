import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../../kernel/dates.ts';
import { endInYear, placeInYear } from './year-place.ts';

const day = (text: string) => text as LocalDate;

describe('the place of a day in a year', () => {
  it('runs from the first day to the last', () => {
    expect(placeInYear(day('2026-01-01'), 2026)).toBe(0);
    expect(endInYear(day('2026-12-31'), 2026)).toBeCloseTo(1, 12);
  });

  it('gives every month a twelfth, also a short one', () => {
    expect(placeInYear(day('2026-03-01'), 2026)).toBeCloseTo(2 / 12, 12);
    expect(endInYear(day('2024-02-29'), 2024)).toBeCloseTo(2 / 12, 12);
    expect(placeInYear(day('2026-04-16'), 2026)).toBeCloseTo(3 / 12 + 0.5 / 12, 12);
  });

  it('leaves the year where the day does', () => {
    expect(placeInYear(day('2025-12-31'), 2026)).toBeLessThan(0);
    expect(endInYear(day('2027-01-01'), 2026)).toBeGreaterThan(1);
  });
});
