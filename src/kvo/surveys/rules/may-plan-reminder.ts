import type { LocalDate } from '../../../kernel/dates.ts';
import { daysBetween } from '../../../kernel/dates.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';

/** From and until which hour on the clock in Amsterdam planned reminders leave. */
export const reminderHours = { from: 9, until: 20 } as const;

const mostReminders = 6;
const daysApart = 3;

export type PlanRefusal = 'day-is-past' | 'after-closing' | 'too-close' | 'too-many-reminders';

/** Whether a reminder can be planned on a day: still to come, while the wave runs, and three days from every other. */
export const mayPlanReminder = (
  day: LocalDate,
  wave: { readonly closesOn: LocalDate; readonly planned: readonly LocalDate[] },
  now: { readonly today: LocalDate; readonly hour: number },
): Result<null, Refused<PlanRefusal>> => {
  if (day < now.today || (day === now.today && now.hour >= reminderHours.from))
    return refuseWith('day-is-past', { field: 'day' });
  if (day > wave.closesOn) return refuseWith('after-closing', { field: 'day' });
  if (wave.planned.length >= mostReminders)
    return refuseWith('too-many-reminders', { params: { most: mostReminders } });
  const tooClose = wave.planned.some((other) => other !== day && Math.abs(daysBetween(other, day)) < daysApart);
  return tooClose ? refuseWith('too-close', { field: 'day', params: { days: daysApart } }) : ok(null);
};
