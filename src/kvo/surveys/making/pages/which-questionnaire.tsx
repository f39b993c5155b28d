import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { audiences } from '../../../schemes/model.ts';
import type { PublishedQuestionnaire } from '../store/published.ts';
import { makingTexts } from '../texts/texts.ts';

/** Per audience which questionnaire is asked; nothing where the track published none of its own. */
export const WhichQuestionnaire = ({
  state,
  published,
}: {
  readonly state: FormState;
  readonly published: readonly PublishedQuestionnaire[];
}): Child => {
  const { plan: t, audiences: who } = makingTexts(state.language);
  return audiences.map((audience) => {
    const own = published.filter((one) => one.audience === audience);
    const choices = own.map((one) => ({ value: one.digest, label: t.own(one.title, one.number) }));
    return own.length === 0 ? null : (
      <SelectField
        state={state}
        name={`questionnaire-${audience}`}
        label={t.label(who[audience].toLowerCase())}
        empty={t.core}
        choices={choices}
      />
    );
  });
};
