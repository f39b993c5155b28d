import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../../kernel/dates.ts';
import { byCode } from './by-code.ts';
import { spanOf, yearsOf } from './span-of.ts';

const day = (text: string) => text as LocalDate;
const timed = (startOn: string | null, dueOn: string | null, status: 'running' | 'permanent' = 'running') => ({
  startOn: startOn === null ? null : day(startOn),
  dueOn: dueOn === null ? null : day(dueOn),
  status,
});

describe('the time a measure takes', () => {
  it('runs from start to end, or over the month it is due', () => {
    expect(spanOf(timed('2026-03-05', '2026-05-31'), 2026)).toEqual({ from: '2026-03-05', until: '2026-05-31' });
    expect(spanOf(timed(null, '2026-05-12'), 2026)).toEqual({ from: '2026-05-01', until: '2026-05-12' });
    expect(spanOf(timed('2026-03-05', null), 2026)).toEqual({ from: '2026-03-05', until: '2026-03-05' });
    expect(spanOf(timed(null, null), 2026)).toBeNull();
  });

  it('goes on to the end of the year when it is permanent', () => {
    expect(spanOf(timed('2026-03-05', '2026-05-31', 'permanent'), 2026)?.until).toBe('2026-12-31');
    expect(spanOf(timed('2026-03-05', '2028-05-31', 'permanent'), 2026)?.until).toBe('2028-05-31');
  });

  it('knows the years worth drawing, this one among them, and no endless row of them', () => {
    expect(yearsOf([timed('2025-11-01', '2028-01-31')], day('2026-04-14'))).toEqual([2025, 2026, 2027, 2028]);
    expect(yearsOf([], day('2026-04-14'))).toEqual([2026]);
    expect(yearsOf([timed('1900-01-01', '2199-01-01')], day('2026-04-14')).length).toBe(20);
  });

  it('counts codes as people do', () => {
    const codes = ['V10', 'T1', 'V2', 'VE1'].map((code) => ({ code }));
    expect(codes.toSorted(byCode).map(({ code }) => code)).toEqual(['T1', 'V2', 'V10', 'VE1']);
  });
});
