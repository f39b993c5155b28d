import { dayOf } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { beginKeying } from '../../actions/begin-keying.ts';
import { printForms } from '../../actions/print-forms.ts';
import { choosePaperTwice } from '../../actions/set-paper-twice.ts';
import { waveStateOn } from '../../rules/wave-state.ts';
import { findPaperStanding } from '../../store/paper-entries.ts';
import { keyingTexts } from '../../texts/keying-texts.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { findTrackAndWave, surveyPlace } from '../wave/show-wave.tsx';
import { KeyIn, Print, Twice } from './paper-parts.tsx';

const statesOf = (language: Language, visit: Visit, twice: boolean) => {
  const of = (form: string, defaults: Parameters<typeof formState>[0]['defaults'] = {}): FormState =>
    formState({ form, language, attempt: visit.attempt, defaults });
  return {
    keying: of(beginKeying.name),
    printing: of(printForms.name, { to: 'without-email', language }),
    choosing: of(choosePaperTwice.name, { twice }),
  };
};

/** Answers on paper: key one in, print the forms, and choose whether two people do it. */
export const paperPage: PageDefinition = {
  name: 'surveys.paper-page',
  path: surveyPaths.paper,
  permission: 'surveys.see-firms',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findTrackAndWave(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { track, wave } = found;
    const { language } = context;
    const t = keyingTexts(language);
    const address = { track: track.id, wave: wave.id };
    const { twice, stored, waiting } = await findPaperStanding(context.db, wave.id);
    const { keying, printing, choosing } = statesOf(language, visit, twice);
    const failed = [keying, printing, choosing].find((state) => state.problems.length > 0) ?? keying;
    const isOpen = waveStateOn(wave, dayOf(context.now)) === 'open';
    return {
      kind: 'page',
      title: t.title,
      place: surveyPlace(track, [
        { label: surveyTexts(language).wave.name(wave.number), href: surveyPaths.wave.to(address) },
      ]),
      main: (
        <>
          <ErrorSummary state={failed} />
          {visit.query['ingevoerd'] === 'ja' && visit.attempt === null ? (
            <Notice tone="ok" live>
              {t.stored}
            </Notice>
          ) : null}
          <PageHead heading={t.heading(stored)} lead={t.lead} />
          {waiting === 0 ? null : <Notice tone="wait">{t.waiting(waiting)}</Notice>}
          {isOpen ? (
            <>
              <KeyIn state={keying} address={address} />
              <Print state={printing} address={address} />
              {visit.may('surveys.edit') ? <Twice state={choosing} address={address} /> : null}
            </>
          ) : null}
        </>
      ),
    };
  },
};
