import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import type { Scheme } from '../../../schemes/model.ts';
import { priorities } from '../../model.ts';
import { findingTexts } from '../../texts/texts.ts';

/** The finding that a proposal becomes: every word can be changed, the figure cannot. */
export const TakeForm = ({
  state,
  action,
  scheme,
}: {
  readonly state: FormState;
  readonly action: string;
  readonly scheme: Scheme;
}): Child => {
  const { language } = state;
  const { form: t, proposals } = findingTexts(language);
  return (
    <Form action={action}>
      <TextField state={state} name="title" label={t.title} required />
      <SelectField
        state={state}
        name="theme"
        label={t.theme}
        choices={scheme.themes.map(({ key, name }) => ({ value: key, label: name[language] }))}
        required
      />
      <TextArea state={state} name="description" label={t.description} hint={t.descriptionHint} optional />
      <RadioField
        state={state}
        name="priority"
        label={t.priority}
        hint={t.priorityHint}
        choices={priorities.map((priority) => ({ value: priority, label: t.choices[priority] }))}
      />
      <TextField state={state} name="priorityReason" label={t.priorityReason} required />
      <Button>{proposals.form.save}</Button>
    </Form>
  );
};
