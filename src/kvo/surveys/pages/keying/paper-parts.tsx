import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { languages } from '../../../../kernel/language.ts';
import { languageNames } from '../../../../kernel/respondent-language.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { CheckField } from '../../../../platform/ui/forms/chosen/check-field.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { keyingTexts } from '../../texts/keying-texts.ts';

interface PartProps {
  readonly state: FormState;
  readonly address: { readonly track: string; readonly wave: string };
}

/** Asks the code of the form that is to be keyed in. */
export const KeyIn = ({ state, address }: PartProps): Child => {
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

/** Asks which forms to print. */
export const Print = ({ state, address }: PartProps): Child => {
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

/** Asks whether two people key in each form. */
export const Twice = ({ state, address }: PartProps): Child => {
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
