import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { agreementTexts } from '../../texts/texts.ts';

/** The fields of the form, in the order in which they stand there. */
export const textFields = [
  'language',
  'title',
  'considerations',
  'purpose',
  'workingMethod',
  'contact',
  'datedOn',
] as const;

interface DeclarationFormProps {
  readonly state: FormState;
  readonly language: Language;
  readonly track: string;
  readonly version: number;
}

/** The parts of the declaration that are written by hand. */
export const DeclarationForm = ({ state, language, track, version }: DeclarationFormProps): Child => {
  const { text: t } = agreementTexts(language);
  const choices = (['nl', 'en'] as const).map((value) => ({ value, label: t.languages[value] }));
  const { fields } = t;
  return (
    <Form action={agreementPaths.declarationText.to({ track })} hidden={{ version: String(version) }}>
      <RadioField state={state} name="language" label={fields.language} choices={choices} />
      <TextField state={state} name="title" label={fields.title} />
      <TextArea
        state={state}
        name="considerations"
        label={fields.considerations}
        hint={t.considerationsHint}
        rows={8}
      />
      <TextArea state={state} name="purpose" label={fields.purpose} rows={5} />
      <TextArea state={state} name="workingMethod" label={fields.workingMethod} hint={t.workingMethodHint} rows={5} />
      <TextField state={state} name="contact" label={fields.contact} hint={t.contactHint} />
      <DateField state={state} name="datedOn" label={fields.datedOn} hint={t.datedOnHint} optional />
      <div class="btns">
        <Button>{t.save}</Button>
        <ButtonLink href={agreementPaths.freezeDeclaration.to({ track })} tone="second">
          {t.preview}
        </ButtonLink>
      </div>
    </Form>
  );
};
