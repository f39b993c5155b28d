import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import type { FindingSource } from '../../model.ts';
import { handSources, priorities } from '../../model.ts';
import { findingTexts } from '../../texts/texts.ts';
import { sourceWords } from '../source-words.ts';
import type { FindingChoices } from './finding-values.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface FindingFormProps {
  readonly state: FormState;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly choices: FindingChoices;
  /** Where a finding that is changed came from. */
  readonly source: FindingSource | null;
}

const Source = ({ state, choices, source }: Pick<FindingFormProps, 'state' | 'choices' | 'source'>): Child => {
  const { form: t, source: kinds } = findingTexts(state.language);
  if (source?.kind === 'figure') return <p class="hint">{`${t.figureKept} ${sourceWords(source, state.language)}`}</p>;
  return (
    <>
      <RadioField
        state={state}
        name="sourceKind"
        label={t.sourceKind}
        choices={handSources.map((kind) => ({ value: kind, label: capital(kinds[kind]) }))}
      />
      {choices.records.length === 0 ? null : (
        <SelectField
          state={state}
          name="record"
          label={t.record}
          empty={t.noRecord}
          choices={choices.records.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <TextField state={state} name="sourceText" label={t.sourceText} hint={t.sourceTextHint} optional />
    </>
  );
};

/** Everything that is written down of a finding: what, where, from what, and how heavily it weighs. */
export const FindingForm = ({ state, action, hidden, choices, source }: FindingFormProps): Child => {
  const { language } = state;
  const t = findingTexts(language).form;
  return (
    <Form action={action} hidden={hidden}>
      <TextField state={state} name="title" label={t.title} hint={t.titleHint} required />
      <SelectField
        state={state}
        name="theme"
        label={t.theme}
        choices={choices.scheme.themes.map(({ key, name }) => ({ value: key, label: name[language] }))}
        required
      />
      <TextArea state={state} name="description" label={t.description} hint={t.descriptionHint} optional />
      <SelectField
        state={state}
        name="subArea"
        label={t.subArea}
        empty={t.everywhere}
        choices={choices.subAreas.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField state={state} name="place" label={t.place} hint={t.placeHint} optional />
      <Source state={state} choices={choices} source={source} />
      <RadioField
        state={state}
        name="priority"
        label={t.priority}
        hint={t.priorityHint}
        choices={priorities.map((priority) => ({ value: priority, label: t.choices[priority] }))}
      />
      <TextField state={state} name="priorityReason" label={t.priorityReason} hint={t.priorityReasonHint} required />
      <Button>{t.save}</Button>
    </Form>
  );
};
