import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { Panel } from '../../../../platform/ui/page/panel.tsx';
import { agreementTexts } from '../../texts/texts.ts';

interface VerdictProps {
  readonly state: FormState;
  readonly action: string;
  readonly language: Language;
}

/** The form by which a second person confirms or rejects a copy signed by hand. */
export const Verdict = ({ state, action, language }: VerdictProps): Child => {
  const { paper: t } = agreementTexts(language);
  const choices = (['confirmed', 'rejected'] as const).map((value) => ({ value, label: t.outcomes[value] }));
  return (
    <Panel id="oordeel" heading={t.outcome}>
      <Form action={action}>
        <RadioField state={state} name="outcome" label={t.outcome} labelHidden choices={choices} required />
        <TextArea state={state} name="reason" label={t.reason} onlyIf={t.reasonIf} rows={3} />
        <Button>{t.button}</Button>
      </Form>
    </Panel>
  );
};
