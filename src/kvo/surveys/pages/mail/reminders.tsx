import { dayOf, showDate } from '../../../../kernel/dates.ts';
import { orderedId } from '../../../../kernel/ids.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { languageNames } from '../../../../kernel/respondent-language.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import type { Context } from '../../../../platform/context.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { PostButton } from '../../../../platform/ui/actions/post-button.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { dropPlannedReminder, planReminder } from '../../actions/plan-reminder.ts';
import type { Wave } from '../../model.ts';
import { languagesFor } from '../../questionnaires-of.ts';
import { paces } from '../../rules/pace.ts';
import type { PlannedReminder } from '../../store/reminders.ts';
import { listReminders } from '../../store/reminders.ts';
import { mailingTexts } from '../../texts/mailing-texts.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { findTrackAndWave, surveyPlace } from '../wave/show-wave.tsx';

interface ListProps {
  readonly reminders: readonly PlannedReminder[];
  readonly wave: Wave;
  readonly context: Context;
}

const stateWords = (one: PlannedReminder, wave: Wave, { language }: Context): string => {
  const { reminders: t } = mailingTexts(language);
  if (one.skipped !== null)
    return t.skipped[Object.hasOwn(t.skipped, one.skipped) ? (one.skipped as 'other') : 'other'];
  if (one.doneAt !== null) return t.sent;
  return one.day > wave.closesOn || wave.closedAt !== null ? t.tooLate : t.planned;
};

const List = ({ reminders, wave, context }: ListProps): Child => {
  const { language } = context;
  const { reminders: t, why, what } = mailingTexts(language);
  const drop = (one: PlannedReminder): Child =>
    one.doneAt === null && wave.closedAt === null ? (
      <PostButton
        action={surveyPaths.dropReminder.to({ track: wave.trackId, wave: wave.id, reminder: one.id })}
        tone="second"
      >
        {t.dropLabel(showDate(one.day, language))}
      </PostButton>
    ) : null;
  return reminders.length === 0 ? null : (
    <DataTable
      caption={t.title}
      captionHidden
      language={language}
      rows={reminders}
      columns={[
        { label: what, cell: (one: PlannedReminder) => showDate(one.day, language) },
        { label: why, cell: (one) => stateWords(one, wave, context) },
        { label: t.drop, narrow: 'bare', cell: drop },
      ]}
    />
  );
};

const PlanForm = async (context: Context, wave: Wave, state: ReturnType<typeof formState>): Promise<Child> => {
  const t = mailingTexts(context.language);
  const spoken = await languagesFor(context, wave, 'entrepreneurs');
  return (
    <Part id="plannen" heading={t.reminders.link}>
      <Form
        action={surveyPaths.reminders.to({ track: wave.trackId, wave: wave.id })}
        hidden={{ id: state.value('id') }}
      >
        <DateField
          state={state}
          name="day"
          label={t.reminders.day}
          hint={t.reminders.dayHint(showDate(wave.closesOn, context.language))}
          required
        />
        <SelectField
          state={state}
          name="language"
          label={t.language}
          empty={null}
          choices={spoken.map((value) => ({ value, label: languageNames[value] }))}
        />
        <RadioField
          state={state}
          name="pace"
          label={t.pace}
          hint={t.paceHint}
          choices={paces.map((value) => ({ value, label: t.paces[value] }))}
          required
        />
        <Button>{t.reminders.add}</Button>
      </Form>
    </Part>
  );
};

/** The reminders that are to go out by themselves, and a form to plan another. */
export const remindersPage: PageDefinition = {
  name: 'surveys.reminders-page',
  path: surveyPaths.reminders,
  permission: 'surveys.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findTrackAndWave(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { track, wave } = found;
    const { language, now, db } = context;
    const { reminders: t } = mailingTexts(language);
    const reminders = await listReminders(db, wave.id);
    const planned = reminders.filter((one) => one.doneAt === null && one.day >= dayOf(now)).length;
    const defaults = { id: orderedId(now.getTime()), language: 'nl', pace: 'steady' };
    const state = formState({ form: planReminder.name, language, attempt: visit.attempt, defaults });
    const dropping = formState({ form: dropPlannedReminder.name, language, attempt: visit.attempt });
    return {
      kind: 'page',
      title: t.title,
      place: surveyPlace(track, [
        {
          label: surveyTexts(language).wave.name(wave.number),
          href: surveyPaths.wave.to({ track: track.id, wave: wave.id }),
        },
      ]),
      main: (
        <>
          <ErrorSummary state={dropping.problems.length > 0 ? dropping : state} />
          <PageHead heading={t.heading(planned)} lead={t.lead} />
          <List reminders={reminders} wave={wave} context={context} />
          {wave.closedAt === null ? await PlanForm(context, wave, state) : null}
        </>
      ),
    };
  },
};
