import { dayOf } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { languages } from '../../../../kernel/language.ts';
import { languageNames } from '../../../../kernel/respondent-language.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { CheckField } from '../../../../platform/ui/forms/chosen/check-field.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
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

interface PartProps {
  readonly state: FormState;
  readonly address: { readonly track: string; readonly wave: string };
}

const KeyIn = ({ state, address }: PartProps): Child => {
  const t = keyingTexts(state.language);
  return (
    <Part id="invoeren" heading={t.keyIn} first>
      <Form action={surveyPaths.paper.to(address)}>
        <TextField
          state={state}
          name="code"
          label={t.code}
          hint={t.codeHint}
          autocomplete="off"
          spelled={false}
          width="short"
          required
        />
        {state.problem('over') === null && !state.values('over').includes('yes') ? null : (
          <CheckField state={state} name="over" label={t.over} hint={t.overHint} />
        )}
        <p class="hint">{t.privacy}</p>
        <Button icon="next">{t.begin}</Button>
      </Form>
    </Part>
  );
};

const Print = ({ state, address }: PartProps): Child => {
  const { print: t } = keyingTexts(state.language);
  return (
    <Part id="afdrukken" heading={t.title}>
      <p>{t.lead}</p>
      <Form action={surveyPaths.paperForms.to(address)}>
        <RadioField
          state={state}
          name="to"
          label={t.to}
          choices={(['without-email', 'all'] as const).map((value) => ({ value, label: t.tos[value] }))}
          required
        />
        <RadioField
          state={state}
          name="language"
          label={t.language}
          choices={languages.map((value) => ({ value, label: languageNames[value] }))}
          required
        />
        <Button tone="second">{t.button}</Button>
      </Form>
    </Part>
  );
};

const Twice = ({ state, address }: PartProps): Child => {
  const t = keyingTexts(state.language);
  return (
    <Part id="tweemaal" heading={t.twiceTitle}>
      <Form action={surveyPaths.paperTwice.to(address)}>
        <CheckField state={state} name="twice" label={t.twice} hint={t.twiceHint} />
        <Button tone="second">{t.twiceButton}</Button>
      </Form>
    </Part>
  );
};

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
