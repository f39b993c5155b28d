import { showDate } from '../../../../kernel/dates.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { changeWaveDates } from '../../actions/change-wave.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { findTrackAndWave, surveyPlace } from '../wave/show-wave.tsx';

export const editWavePage: PageDefinition = {
  name: 'surveys.edit-wave-page',
  path: surveyPaths.editWave,
  permission: 'surveys.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findTrackAndWave(context, visit);
    if (found === null || found.wave.closedAt !== null) return { kind: 'not-found' };
    const { track, wave } = found;
    const { language } = context;
    const { wave: t } = surveyTexts(language);
    const defaults = { opensOn: wave.opensOn, closesOn: wave.closesOn };
    const state = formState({ form: changeWaveDates.name, language, attempt: visit.attempt, defaults });
    const address = { track: track.id, wave: wave.id };
    const now = [
      { term: t.opensOn, value: showDate(wave.opensOn, language) },
      { term: t.closesOn, value: showDate(wave.closesOn, language) },
    ];
    return {
      kind: 'page',
      title: t.edit,
      place: surveyPlace(track, [{ label: t.name(wave.number), href: surveyPaths.wave.to(address) }]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.edit} />
          <Facts facts={now} />
          <Form
            action={surveyPaths.editWave.to(address)}
            hidden={{ version: String(wave.version), ...(wave.openedAt === null ? {} : { opensOn: wave.opensOn }) }}
          >
            {wave.openedAt === null ? (
              <DateField state={state} name="opensOn" label={t.opensOn} required />
            ) : (
              <p class="hint">{t.opensLocked}</p>
            )}
            <DateField state={state} name="closesOn" label={t.closesOn} hint={t.closesHint} required />
            <Button>{t.editButton}</Button>
          </Form>
        </>
      ),
    };
  },
};
