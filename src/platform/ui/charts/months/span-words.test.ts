import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../../kernel/dates.ts';
import { spanWords } from './span-words.ts';

const day = (text: string) => text as LocalDate;

describe('spanWords', () => {
  it.each([
    ['2026-01-01', '2026-12-31', 'heel 2026'],
    ['2026-09-03', '2026-09-20', 'september 2026'],
    ['2026-03-01', '2026-05-31', 'maart tot en met mei 2026'],
    ['2025-11-01', '2026-02-28', 'november 2025 tot en met februari 2026'],
  ])('%s to %s', (from, until, words) => {
    expect(spanWords(day(from), day(until), 'nl')).toBe(words);
  });
});
