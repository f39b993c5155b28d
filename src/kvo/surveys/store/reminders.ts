import type { LocalDate } from '../../../kernel/dates.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import { isRespondentLanguage } from '../../../kernel/respondent-language.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { Pace } from '../rules/pace.ts';
import { paces } from '../rules/pace.ts';

/** A reminder that is to go out on a day, or went out, or did not and why. */
export interface PlannedReminder {
  readonly id: string;
  readonly wave: string;
  readonly track: string;
  readonly day: LocalDate;
  readonly language: RespondentLanguage;
  readonly pace: Pace;
  readonly doneAt: Date | null;
  readonly skipped: string | null;
}

const selectReminders = (db: Database | Transaction) =>
  db
    .selectFrom('survey_reminder as r')
    .innerJoin('survey_wave as w', 'w.id', 'r.wave_id')
    .select([
      'r.id',
      'r.wave_id as wave',
      'w.track_id as track',
      'r.day',
      'r.language',
      'r.pace',
      'r.done_at as doneAt',
      'r.skipped',
    ])
    .orderBy('r.day');

type Row = Awaited<ReturnType<ReturnType<typeof selectReminders>['execute']>>[number];
const asReminder = (row: Row): PlannedReminder => ({
  ...row,
  day: row.day as LocalDate,
  language: isRespondentLanguage(row.language) ? row.language : 'nl',
  pace: paces.find((pace) => pace === row.pace) ?? 'steady',
});

/** The reminders of a wave, the earliest first. */
export const listReminders = async (db: Database | Transaction, wave: string): Promise<readonly PlannedReminder[]> =>
  (await selectReminders(db).where('r.wave_id', '=', wave).execute()).map(asReminder);

/** The reminders of waves that take answers which are to go out on a day, or were to before it. */
export const listDueReminders = async (db: Database, today: LocalDate): Promise<readonly PlannedReminder[]> => {
  const rows = await selectReminders(db)
    .where('r.done_at', 'is', null)
    .where('r.day', '<=', today)
    .where('w.opened_at', 'is not', null)
    .where('w.closed_at', 'is', null)
    .where('w.closes_on', '>=', today)
    .execute();
  return rows.map(asReminder);
};

/** Plans a reminder; the same day twice is one. */
export const addReminder = async (
  tx: Transaction,
  reminder: Pick<PlannedReminder, 'id' | 'wave' | 'day' | 'language' | 'pace'>,
): Promise<void> => {
  const { id, wave, day, language, pace } = reminder;
  await tx
    .insertInto('survey_reminder')
    .values({ id, wave_id: wave, day, language, pace })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** Takes a planned reminder back; false when it went out already. */
export const dropReminder = async (tx: Transaction, wave: string, id: string): Promise<boolean> => {
  const dropped = await tx
    .deleteFrom('survey_reminder')
    .where('id', '=', id)
    .where('wave_id', '=', wave)
    .where('done_at', 'is', null)
    .executeTakeFirst();
  if (dropped.numDeletedRows === 1n) return true;
  const there = await tx.selectFrom('survey_reminder').select('id').where('id', '=', id).executeTakeFirst();
  return there === undefined;
};

/** Takes a reminder to be done now: true for one caller and for one alone. */
export const takeReminder = async (tx: Transaction, id: string, now: Date): Promise<boolean> => {
  const taken = await tx
    .updateTable('survey_reminder')
    .set({ done_at: now })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
};

export const skipReminder = async (tx: Transaction, id: string, why: string): Promise<void> => {
  await tx.updateTable('survey_reminder').set({ skipped: why }).where('id', '=', id).execute();
};
