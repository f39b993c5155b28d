import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { RespondentLanguage } from '../../../../kernel/respondent-language.ts';
import { directionOf, languageNames } from '../../../../kernel/respondent-language.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { Sheet } from '../../../../platform/ui/page/sheet.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inviteFirms, remindFirms } from '../../actions/mail-firms.ts';
import type { Reach } from '../../list-reach.ts';
import { isMailed, listReach } from '../../list-reach.ts';
import type { Wave } from '../../model.ts';
import { languagesFor } from '../../questionnaires-of.ts';
import { paces } from '../../rules/pace.ts';
import { optOutTexts } from '../../texts/further/opt-out.ts';
import { mailingTexts } from '../../texts/mailing-texts.ts';
import { respondentTexts } from '../../texts/respondent-texts.ts';
import { surveyTexts } from '../../texts/texts.ts';
import { confirmPage } from '../plan/confirm-pages.tsx';

type Kind = 'invitation' | 'reminder';

const Fields = ({
  state,
  languages,
}: {
  readonly state: FormState;
  readonly languages: readonly RespondentLanguage[];
}): Child => {
  const { wave: t } = surveyTexts(state.language);
  const mailing = mailingTexts(state.language);
  return (
    <>
      <SelectField
        state={state}
        name="language"
        label={t.letterLanguage}
        hint={t.letterLanguageHint}
        choices={languages.map((language) => ({ value: language, label: languageNames[language] }))}
        empty={null}
      />
      <RadioField
        state={state}
        name="pace"
        label={mailing.pace}
        hint={mailing.paceHint}
        choices={paces.map((value) => ({ value, label: mailing.paces[value] }))}
        required
      />
    </>
  );
};

interface PreviewProps {
  readonly kind: Kind;
  readonly language: RespondentLanguage;
  readonly place: string;
  readonly wave: Wave;
}

/** A letter as it reads in a language, with the line that ends such mail. */
const Preview = ({ kind, language, place, wave }: PreviewProps): Child => {
  const { letters: t } = respondentTexts(language);
  return (
    <div lang={language} dir={directionOf(language)}>
      <Sheet title={t[kind].subject(place)} level={3}>
        {t[kind].body(place, showDate(wave.closesOn, language)).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <p class="quiet">{t.once}</p>
        <p class="quiet">{optOutTexts(language).line}</p>
      </Sheet>
    </div>
  );
};

/** How many firms have each language of their own, of those the questionnaire speaks. */
const ownLanguages = (to: readonly Reach[], spoken: readonly RespondentLanguage[]) =>
  new Map(spoken.map((language) => [language, to.filter((one) => one.language === language).length]));

const sendPage = (kind: Kind): PageDefinition => {
  const action = kind === 'invitation' ? inviteFirms : remindFirms;
  const path = kind === 'invitation' ? surveyPaths.invite : surveyPaths.remind;
  return confirmPage(`${kind}-page`, path, action.name, async (context, track, wave) => {
    const { wave: t } = surveyTexts(context.language);
    const mailing = mailingTexts(context.language);
    const open = await listReach(context.db, context, wave.id);
    const to = open.filter(isMailed);
    const languages = await languagesFor(context, wave, 'entrepreneurs');
    const place = track.areas[0]?.name ?? track.title;
    const own = ownLanguages(to, languages);
    return {
      title: kind === 'invitation' ? t.sendInvitations : t.sendReminders,
      heading: kind === 'invitation' ? t.inviteHeading(to.length) : t.remindHeading(to.length),
      consequences: t.mailFacts(to.length, open.length - to.length),
      button: kind === 'invitation' ? t.sendInvitations : t.sendReminders,
      fields: (state) => <Fields state={state} languages={languages} />,
      after: (
        <Part id="brief" heading={t.example}>
          {languages.map((language) => (
            <Disclosure
              summary={mailing.preview(languageNames[language], own.get(language) ?? 0)}
              open={language === 'nl'}
            >
              <Preview kind={kind} language={language} place={place} wave={wave} />
            </Disclosure>
          ))}
        </Part>
      ),
    };
  });
};

export const invitePage = sendPage('invitation');
export const remindPage = sendPage('reminder');
