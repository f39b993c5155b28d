import { z } from 'zod';
import { dayOf, hourOf } from '../../../kernel/dates.ts';
import { dayField, idField } from '../../../kernel/fields.ts';
import { respondentLanguages } from '../../../kernel/respondent-language.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { trackId } from '../../tracks/model.ts';
import { waveId } from '../model.ts';
import { findWave } from '../queries.ts';
import { languagesFor } from '../questionnaires-of.ts';
import type { PlanRefusal } from '../rules/may-plan-reminder.ts';
import { mayPlanReminder } from '../rules/may-plan-reminder.ts';
import { paces } from '../rules/pace.ts';
import { addReminder, dropReminder, listReminders } from '../store/reminders.ts';

const ids = { track: trackId, wave: waveId };
const planInput = z.object({
  ...ids,
  id: idField<'reminder'>(),
  day: dayField,
  language: z.enum(respondentLanguages, 'unknown-choice').default('nl'),
  pace: z.enum(paces, 'unknown-choice').default('steady'),
});

type PlanCode = PlanRefusal | 'wave-closed' | 'unknown-choice';

/** Plans a reminder to the firms that have not answered by then. It can be taken back until it goes out. */
export const planReminder: Action<z.infer<typeof planInput>, PlanCode, null> = {
  name: 'surveys.plan-reminder',
  permission: 'surveys.edit',
  stand: inTrack,
  input: planInput,
  run: async (context, { track, wave: asked, ...given }) => {
    const wave = await findWave(context.db, track, asked);
    if (wave === null) return refuseWith('unknown-choice');
    if (wave.closedAt !== null) return refuseWith('wave-closed');
    if (!(await languagesFor(context, wave, 'entrepreneurs')).includes(given.language))
      return refuseWith('unknown-choice', { field: 'language' });
    return transact(context.db, async (tx) => {
      await tx.selectFrom('survey_wave').select('id').where('id', '=', wave.id).forUpdate().execute();
      const planned = (await listReminders(tx, wave.id)).map((one) => one.day);
      const now = { today: dayOf(context.now), hour: hourOf(context.now) };
      const may = mayPlanReminder(given.day, { closesOn: wave.closesOn, planned }, now);
      if (!may.ok) return may;
      await addReminder(tx, { ...given, wave: wave.id });
      return ok(null);
    });
  },
};

const dropInput = z.object({ ...ids, reminder: idField<'reminder'>() });

/** Takes back a reminder that has not gone out. */
export const dropPlannedReminder: Action<z.infer<typeof dropInput>, 'sent-already' | 'unknown-choice', null> = {
  name: 'surveys.drop-reminder',
  permission: 'surveys.edit',
  stand: inTrack,
  input: dropInput,
  run: async (context, given) => {
    const wave = await findWave(context.db, given.track, given.wave);
    if (wave === null) return refuseWith('unknown-choice');
    return transact(context.db, async (tx) =>
      (await dropReminder(tx, wave.id, given.reminder)) ? ok(null) : refuseWith('sent-already'),
    );
  },
};
