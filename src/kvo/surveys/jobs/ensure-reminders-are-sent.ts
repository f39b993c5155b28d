import { dayOf, hourOf } from '../../../kernel/dates.ts';
import type { Job } from '../../../kernel/job.ts';
import type { Context } from '../../../platform/context.ts';
import { transact } from '../../../platform/database/transact.ts';
import { mailOpenFirms } from '../actions/mail-open-firms.ts';
import { findWave } from '../queries.ts';
import { reminderHours } from '../rules/may-plan-reminder.ts';
import type { PlannedReminder } from '../store/reminders.ts';
import { listDueReminders, skipReminder, takeReminder } from '../store/reminders.ts';

/** Sends a planned reminder, or notes why it is not sent; taken and queued in one transaction, by one node alone. */
const send = async (context: Context, due: PlannedReminder, isOvertaken: boolean): Promise<void> => {
  const wave = await findWave(context.db, due.track, due.wave);
  if (wave === null) return;
  await transact(context.db, async (tx) => {
    await tx.selectFrom('survey_wave').select('id').where('id', '=', wave.id).forUpdate().execute();
    if (!(await takeReminder(tx, due.id, context.now))) return;
    if (isOvertaken) return skipReminder(tx, due.id, 'overtaken');
    const { language, pace } = due;
    const mailed = await mailOpenFirms(tx, context, wave, { kind: 'reminder', language, pace });
    if (!mailed.ok) await skipReminder(tx, due.id, mailed.refusal.code);
  });
};

/**
 * Sends the reminders that were planned for today, by day, on the clock in Amsterdam. After a standstill over several of
 * their days the last of them goes out and the others do not.
 */
export const ensureRemindersAreSent: Job<Context> = {
  name: 'ensure-reminders-are-sent',
  schedule: '*/5 * * * *',
  run: async (context) => {
    const hour = hourOf(context.now);
    if (hour < reminderHours.from || hour >= reminderHours.until) return;
    const due = await listDueReminders(context.db, dayOf(context.now));
    for (const one of due)
      await send(
        context,
        one,
        due.some((other) => other.wave === one.wave && other.day > one.day),
      );
  },
};
