import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Attempt } from '../../../../kernel/route.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { Two } from '../../../../platform/ui/page/two.tsx';
import { changeValues } from '../actions/change-values.ts';
import { valuesIn } from '../rules/read-values.ts';
import type { OwnQuestionnaire } from '../store/own-questionnaires.ts';
import { makingTexts } from '../texts/texts.ts';

const spareRows = 2;

/** The calculated values of a draft: a name and what it comes to, to be used in conditions. */
export const ValuesForm = ({
  own,
  language,
  attempt,
}: {
  readonly own: OwnQuestionnaire;
  readonly language: Language;
  readonly attempt: Attempt | null;
}): Child => {
  const { values: t } = makingTexts(language);
  const all = Object.entries(valuesIn(own.draft));
  const defaults = Object.fromEntries(
    all.flatMap(([name, { expression }], index) => [
      [`value.${index}.name`, name],
      [`value.${index}.expression`, expression],
    ]),
  );
  const state = formState({ form: changeValues.name, language, attempt, defaults });
  return (
    <Part id="waarden" heading={t.heading} count={all.length}>
      <ErrorSummary state={state} />
      <p>{t.lead}</p>
      <Form
        action={surveyPaths.ownValues.to({ track: own.track, questionnaire: own.id })}
        hidden={{ version: String(own.current) }}
      >
        {Array.from({ length: all.length + spareRows }, (_, index) => (
          <Two>
            <TextField state={state} name={`value.${index}.name`} label={t.name(index + 1)} />
            <TextField state={state} name={`value.${index}.expression`} label={t.expression(index + 1)} />
          </Two>
        ))}
        <Button>{t.button}</Button>
      </Form>
    </Part>
  );
};
