import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../../kernel/dates.ts';
import { dayOf } from '../../../kernel/dates.ts';
import type { Life } from '../model.ts';
import { stateOf } from './state-of.ts';

const day = (text: string): LocalDate => text as LocalDate;
const life = (changes: Partial<Life> = {}): Life => ({
  validFrom: day('2026-03-03'),
  validUntil: day('2029-03-02'),
  isWithdrawn: false,
  isSuspended: false,
  renewedOn: null,
  ...changes,
});

describe('how a certificate stands', () => {
  test.for([
    ['upcoming', '2026-03-02', {}],
    ['valid', '2026-03-03', {}],
    ['valid', '2029-03-02', {}],
    ['expired', '2029-03-03', {}],
    ['suspended', '2027-01-01', { isSuspended: true }],
    ['suspended', '2026-01-01', { isSuspended: true }],
    ['expired', '2029-03-03', { isSuspended: true }],
    ['withdrawn', '2027-01-01', { isWithdrawn: true, isSuspended: true }],
    ['withdrawn', '2031-01-01', { isWithdrawn: true }],
    ['withdrawn', '2029-04-01', { isWithdrawn: true, renewedOn: day('2029-03-03') }],
    ['valid', '2029-03-02', { renewedOn: day('2029-03-03') }],
    ['renewed', '2029-03-03', { renewedOn: day('2029-03-03') }],
    ['renewed', '2028-06-01', { renewedOn: day('2028-06-01'), isSuspended: true }],
    // A gap between the rounds: nothing holds until the successor begins.
    ['expired', '2029-03-20', { renewedOn: day('2029-04-01') }],
    ['renewed', '2029-04-01', { renewedOn: day('2029-04-01') }],
  ] as const)('%s on %s', ([state, today, changes]) => {
    expect(stateOf(life(changes), day(today))).toBe(state);
  });
});

describe('the last day ends at midnight in Amsterdam, also where the clocks change', () => {
  test.for([
    // Winter: midnight is 23:00 in UTC.
    ['2029-03-02', '2029-03-02T22:59:59.999Z', '2029-03-02T23:00:00.000Z'],
    // Summer: midnight is 22:00 in UTC.
    ['2029-07-01', '2029-07-01T21:59:59.999Z', '2029-07-01T22:00:00.000Z'],
    // The clocks go forward on the last day itself: it begins in winter time and ends in summer time.
    ['2029-03-25', '2029-03-25T21:59:59.999Z', '2029-03-25T22:00:00.000Z'],
    // The day before they go forward.
    ['2029-03-24', '2029-03-24T22:59:59.999Z', '2029-03-24T23:00:00.000Z'],
    // The clocks go back on the last day itself: it has 25 hours.
    ['2029-10-28', '2029-10-28T22:59:59.999Z', '2029-10-28T23:00:00.000Z'],
    ['2029-10-27', '2029-10-27T21:59:59.999Z', '2029-10-27T22:00:00.000Z'],
    ['2028-12-31', '2028-12-31T22:59:59.999Z', '2028-12-31T23:00:00.000Z'],
    ['2028-02-29', '2028-02-29T22:59:59.999Z', '2028-02-29T23:00:00.000Z'],
  ] as const)('%s', ([lastDay, before, after]) => {
    const held = life({ validUntil: day(lastDay) });
    expect(stateOf(held, dayOf(new Date(before)))).toBe('valid');
    expect(stateOf(held, dayOf(new Date(after)))).toBe('expired');
  });

  test.for([
    ['2026-03-29', '2026-03-28T22:59:59.999Z', '2026-03-28T23:00:00.000Z'],
    ['2026-10-26', '2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00.000Z'],
    ['2026-10-25', '2026-10-24T21:59:59.999Z', '2026-10-24T22:00:00.000Z'],
  ] as const)('and the first begins at midnight: %s', ([firstDay, before, after]) => {
    const held = life({ validFrom: day(firstDay) });
    expect(stateOf(held, dayOf(new Date(before)))).toBe('upcoming');
    expect(stateOf(held, dayOf(new Date(after)))).toBe('valid');
  });
});
