import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { languages } from '../../../../kernel/language.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import type { Context } from '../../../../platform/context.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { listAddresses } from '../../../areas/queries.ts';
import type { Track } from '../../../tracks/model.ts';
import { printLetters } from '../../actions/print-letters.ts';
import type { Wave } from '../../model.ts';
import { hasAddress } from '../../rules/order-letters.ts';
import { waveStateOn } from '../../rules/wave-state.ts';
import { listOpenInvitations } from '../../store/mailings.ts';
import type { LetterPrint } from '../../store/prints.ts';
import { listPrints } from '../../store/prints.ts';
import { paperTexts } from '../../texts/paper-texts.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { findTrackAndWave, surveyPlace } from '../wave/show-wave.tsx';

const defaults = { language: 'nl', window: 'right', to: 'all', area: '' };

const LetterForm = ({
  track,
  wave,
  state,
}: {
  readonly track: Track;
  readonly wave: Wave;
  readonly state: FormState;
}): Child => {
  const { letters: t } = paperTexts(state.language);
  const choices = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <Form action={surveyPaths.letters.to({ track: track.id, wave: wave.id })}>
      <RadioField state={state} name="to" label={t.to} choices={choices(t.tos)} required />
      {track.areas.length < 2 ? null : (
        <SelectField
          state={state}
          name="area"
          label={t.area}
          empty={t.allAreas}
          choices={track.areas.map((area) => ({ value: area.subAreaId, label: area.name }))}
        />
      )}
      <RadioField
        state={state}
        name="language"
        label={t.language}
        choices={languages.map((value) => ({ value, label: t.languages[value] }))}
        required
      />
      <RadioField state={state} name="window" label={t.window} choices={choices(t.windows)} required />
      <TextArea state={state} name="sender" label={t.sender} hint={t.senderHint} rows={4} />
      <TextField state={state} name="signed" label={t.signed} hint={t.signedHint} />
      <Button>{t.button}</Button>
    </Form>
  );
};

const Prints = ({ prints, context }: { readonly prints: readonly LetterPrint[]; readonly context: Context }): Child => {
  const { letters: t } = paperTexts(context.language);
  return prints.length === 0 ? null : (
    <Part id="eerder" heading={t.printed}>
      <Rows
        items={prints.map(({ letters, printedAt }) => t.print(letters, showDate(dayOf(printedAt), context.language)))}
      />
    </Part>
  );
};

/** Asks how the letters to the firms are to be printed, and says what was printed before. */
export const lettersPage: PageDefinition = {
  name: 'surveys.letters-page',
  path: surveyPaths.letters,
  permission: 'surveys.see-firms',
  stand: inTrack,
  show: async (context, visit) => {
    const found = await findTrackAndWave(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { track, wave } = found;
    const { language } = context;
    const { letters: t } = paperTexts(language);
    const isOpen = waveStateOn(wave, dayOf(context.now)) === 'open';
    const firms = isOpen ? (await listOpenInvitations(context.db, wave.id)).map((one) => one.firm) : [];
    const addresses = await listAddresses(context.db, firms);
    const without = firms.filter((firm) => !hasAddress(addresses.get(firm))).length;
    const state = formState({
      form: printLetters.name,
      language,
      attempt: visit.attempt,
      defaults: { ...defaults, language },
    });
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
          <ErrorSummary state={state} />
          <PageHead
            heading={firms.length === 0 ? t.noneHeading : t.heading(firms.length)}
            lead={firms.length === 0 ? undefined : t.lead}
          />
          {firms.length === 0 ? (
            <EmptyState text={t.none} />
          ) : (
            <>
              {without === 0 ? null : <p>{t.noAddress(without)}</p>}
              <p>
                {t.secret} {t.again}
              </p>
              <LetterForm track={track} wave={wave} state={state} />
            </>
          )}
          <Prints prints={await listPrints(context.db, wave.id)} context={context} />
        </>
      ),
    };
  },
};
