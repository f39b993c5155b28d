import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../../kernel/dates.ts';
import { statusKinds } from '../../model.ts';
import { countsAsDone, daysLate, isComplete, isDone, placeInTime } from './standing.ts';

const day = (text: string) => text as LocalDate;
const today = day('2026-04-14');

describe('how a measure stands', () => {
  it('is late from the day after its last day, unless it is done or dropped', () => {
    const late = (dueOn: LocalDate | null) => statusKinds.filter((status) => daysLate({ status, dueOn }, today) > 0);
    expect(late(day('2026-03-31'))).toEqual(['proposed', 'agreed', 'running']);
    expect(late(today)).toEqual([]);
    expect(late(null)).toEqual([]);
    expect(daysLate({ status: 'running', dueOn: day('2026-03-31') }, today)).toBe(14);
    // The clock goes forward in between: a day is a day.
    expect(daysLate({ status: 'running', dueOn: day('2026-03-28') }, day('2026-03-30'))).toBe(2);
  });

  it('is complete with an owner and a last day', () => {
    expect(isComplete({ hasOwner: true, dueOn: today })).toBe(true);
    expect(isComplete({ hasOwner: false, dueOn: today })).toBe(false);
    expect(isComplete({ hasOwner: true, dueOn: null })).toBe(false);
  });

  it('counts for the first certification only when done with evidence (R13)', () => {
    expect(statusKinds.filter((status) => countsAsDone({ status, evidence: 1 }))).toEqual(['done', 'permanent']);
    expect(statusKinds.filter((status) => countsAsDone({ status, evidence: 0 }))).toEqual([]);
    expect(statusKinds.filter((status) => isDone({ status }))).toEqual(['done', 'permanent']);
  });

  it.each([
    ['proposed', '2026-05-01', 'planned'],
    ['agreed', null, 'planned'],
    ['agreed', '2026-04-13', 'late'],
    ['running', '2026-04-14', 'running'],
    ['running', '2026-04-13', 'late'],
    ['done', '2020-01-01', 'done'],
    ['permanent', '2020-01-01', 'lasting'],
  ] as const)('%s, due %s, is drawn as %s', (status, dueOn, place) => {
    expect(placeInTime({ status, dueOn: dueOn === null ? null : day(dueOn) }, today)).toBe(place);
  });
});
