import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { CheckField } from '../../../../platform/ui/forms/chosen/check-field.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { linkingTexts } from '../texts/texts.ts';

/** Whether firms are asked to let their answers be compared, and until when. */
export const LinkFields = ({ state, language }: { readonly state: FormState; readonly language: Language }): Child => {
  const { plan: t } = linkingTexts(language);
  return (
    <fieldset class="field">
      <legend>{t.legend}</legend>
      <p class="hint">{t.hint}</p>
      <CheckField state={state} name="linked" label={t.linked} />
      <DateField state={state} name="destroyOn" label={t.destroyOn} hint={t.destroyHint} />
    </fieldset>
  );
};
