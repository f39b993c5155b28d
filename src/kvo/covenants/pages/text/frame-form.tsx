import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { languages } from '../../../../kernel/language.ts';
import { covenantPaths } from '../../../../paths/covenants.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import type { Situation } from '../../document/situation.ts';
import { termOf } from '../../rules/term-of.ts';
import { covenantTexts } from '../../texts/texts.ts';

interface FrameFormProps {
  readonly state: FormState;
  readonly language: Language;
  readonly track: string;
  readonly situation: Situation;
}

/** What of the covenant is filled in: its language, title, contact, term and day. */
export const FrameForm = ({ state, language, track, situation }: FrameFormProps): Child => {
  const { text: t } = covenantTexts(language);
  const { fields } = t;
  const { frame } = situation;
  const usual = termOf({ ...frame, validUntil: null }, situation);
  const choices = languages.map((value) => ({ value, label: t.languages[value] }));
  return (
    <Form id="velden" action={covenantPaths.text.to({ track })} hidden={{ version: String(frame.version) }}>
      <RadioField state={state} name="language" label={fields.language} choices={choices} />
      <TextField state={state} name="title" label={fields.title} />
      <TextField state={state} name="contact" label={fields.contact} hint={t.contactHint} />
      <DateField state={state} name="validFrom" label={fields.validFrom} hint={t.validFromHint} optional />
      <DateField
        state={state}
        name="validUntil"
        label={fields.validUntil}
        hint={t.validUntilHint(showDate(usual.until, language))}
        optional
      />
      <DateField state={state} name="datedOn" label={fields.datedOn} hint={t.datedOnHint} optional />
      <div class="btns">
        <Button>{t.save}</Button>
        <ButtonLink href={covenantPaths.freeze.to({ track })} tone="second">
          {t.preview}
        </ButtonLink>
      </div>
    </Form>
  );
};
