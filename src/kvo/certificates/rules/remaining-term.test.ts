import { expect, test } from 'vitest';
import type { LocalDate } from '../../../kernel/dates.ts';
import { remainingTerm } from './remaining-term.ts';

const day = (text: string): LocalDate => text as LocalDate;

test.for([
  ['2026-04-14', '2029-03-02', 34, 1053],
  ['2029-02-03', '2029-03-02', 1, 27],
  ['2029-02-04', '2029-03-02', 0, 26],
  ['2026-04-14', '2029-04-13', 36, 1095],
  ['2029-03-02', '2029-03-02', 0, 0],
  ['2029-04-02', '2029-03-02', 0, 0],
] as const)('from %s until %s', ([today, last, months, days]) => {
  expect(remainingTerm(day(today), day(last))).toEqual({ months, days });
});
