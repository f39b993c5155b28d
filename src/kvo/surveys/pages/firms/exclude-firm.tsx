import { surveyPaths } from '../../../../paths/surveys.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { excludeFirm } from '../../actions/exclude-firm.ts';
import { listPopulation } from '../../store/population.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { findTrackAndWave, surveyPlace } from '../wave/show-wave.tsx';

export const excludeFirmPage: PageDefinition = {
  name: 'surveys.exclude-firm-page',
  path: surveyPaths.exclude,
  permission: 'surveys.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findTrackAndWave(context, visit);
    const firms = found === null ? [] : await listPopulation(context.db, found.wave.id);
    const firm = firms.find((one) => one.id === visit.params['firm']);
    if (found === null || firm === undefined) return { kind: 'not-found' };
    const { language } = context;
    const { firms: t, wave } = surveyTexts(language);
    const state = formState({ form: excludeFirm.name, language, attempt: visit.attempt });
    const address = { track: found.track.id, wave: found.wave.id };
    const back = surveyPaths.firms.to(address);
    return {
      kind: 'page',
      title: t.exclude,
      place: surveyPlace(found.track, [{ label: t.title, href: back }]),
      main: (
        <>
          <ErrorSummary state={state} />
          <Confirmation
            language={language}
            heading={t.excludeHeading(firm.name)}
            consequences={t.excludeFacts}
            action={surveyPaths.exclude.to({ ...address, firm: firm.id })}
            button={t.excludeButton}
            destructive
            back={{ label: wave.back, href: back }}
          >
            <TextArea state={state} name="reason" label={t.reason} hint={t.reasonHint} rows={3} required />
          </Confirmation>
        </>
      ),
    };
  },
};
