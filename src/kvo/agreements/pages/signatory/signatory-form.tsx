import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { EmailField } from '../../../../platform/ui/forms/typed/email-field.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { agreementTexts } from '../../texts/texts.ts';

interface SignatoryFormProps {
  readonly state: FormState;
  readonly language: Language;
  readonly action: string;
  /** Made when the form is drawn: sent twice, the same person is invited once. */
  readonly id: string;
  /** The parties to choose from; none when the party is known. */
  readonly parties: readonly { readonly id: string; readonly name: string }[] | null;
  readonly button: string;
}

/** Who signs, on whose authority, and where the letter goes. */
export const SignatoryForm = ({ state, language, action, id, parties, button }: SignatoryFormProps): Child => {
  const texts = agreementTexts(language);
  const { invite: t } = texts;
  const languages = (['nl', 'en'] as const).map((value) => ({ value, label: texts.language[value] }));
  return (
    <Form action={action} hidden={{ id }}>
      {parties === null ? null : (
        <SelectField
          state={state}
          name="party"
          label={texts.party}
          choices={parties.map((party) => ({ value: party.id, label: party.name }))}
          required
        />
      )}
      <TextField
        state={state}
        name="name"
        label={t.name}
        hint={t.nameHint}
        autocomplete="off"
        spelled={false}
        required
      />
      <TextField
        state={state}
        name="function"
        label={texts.function}
        hint={t.functionHint}
        autocomplete="off"
        required
      />
      <TextField state={state} name="mandate" label={texts.mandate} hint={t.mandateHint} autocomplete="off" required />
      <EmailField state={state} name="email" label={texts.email} hint={t.emailHint} required />
      <RadioField state={state} name="language" label={texts.languageOf} choices={languages} look="plates" />
      <Button icon="mail">{button}</Button>
    </Form>
  );
};
