import { addDays, dayOf } from '../../../../kernel/dates.ts';
import { orderedId } from '../../../../kernel/ids.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { CheckField } from '../../../../platform/ui/forms/chosen/check-field.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { findTrack } from '../../../tracks/queries.ts';
import { planWave } from '../../actions/plan-wave.ts';
import { LinkFields } from '../../linking/pages/link-fields.tsx';
import { WhichQuestionnaire } from '../../making/pages/which-questionnaire.tsx';
import { listPublished } from '../../making/store/published.ts';
import { usualDestruction } from '../../rules/decide-destruction.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { surveyPlace } from '../wave/show-wave.tsx';

const usualDays = 28;

export const planWavePage: PageDefinition = {
  name: 'surveys.plan-wave-page',
  path: surveyPaths.planWave,
  permission: 'surveys.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const track = await findTrack(context.db, visit.params['track'] ?? '');
    if (track === null) return { kind: 'not-found' };
    const { language } = context;
    const { wave: t } = surveyTexts(language);
    const published = await listPublished(context.db, track.id);
    const today = dayOf(context.now);
    const defaults = {
      id: orderedId(context.now.getTime()),
      opensOn: today,
      closesOn: addDays(today, usualDays),
      employees: true,
      visitors: true,
      destroyOn: usualDestruction(addDays(today, usualDays)),
    };
    const state = formState({ form: planWave.name, language, attempt: visit.attempt, defaults });
    return {
      kind: 'page',
      title: t.plan,
      place: surveyPlace(track, [{ label: t.menu, href: surveyPaths.waves.to({ track: track.id }) }]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.plan} lead={t.planLead} />
          <Form action={surveyPaths.planWave.to({ track: track.id })} hidden={{ id: state.value('id') }}>
            <DateField state={state} name="opensOn" label={t.opensOn} required />
            <DateField state={state} name="closesOn" label={t.closesOn} hint={t.closesHint} required />
            <fieldset class="field">
              <legend>{t.also}</legend>
              <p class="hint">{t.alsoHint}</p>
              <CheckField state={state} name="employees" label={t.employees} />
              <CheckField state={state} name="visitors" label={t.visitors} />
            </fieldset>
            <LinkFields state={state} language={language} />
            <WhichQuestionnaire state={state} published={published} />
            <Button>{t.planButton}</Button>
          </Form>
        </>
      ),
    };
  },
};
