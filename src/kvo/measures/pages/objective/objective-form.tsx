import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { figureWords } from '../../../../platform/ui/figures/figure-words.ts';
import { CheckGroup } from '../../../../platform/ui/forms/chosen/check-group.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { FieldRow } from '../../../../platform/ui/forms/field-row.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { NumberField } from '../../../../platform/ui/forms/typed/number-field.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Block } from '../../../../platform/ui/page/block.tsx';
import { capital } from '../../../../platform/ui/texts/capital.ts';
import type { Finding } from '../../../findings/model.ts';
import type { Scheme } from '../../../schemes/model.ts';
import { directions, units } from '../../objective-model.ts';
import { measureTexts } from '../../texts/texts.ts';

interface PartProps {
  readonly state: FormState;
  readonly findings: readonly Finding[];
}

interface ObjectiveFormProps extends PartProps {
  readonly scheme: Scheme;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
}

const FigureChoice = ({ state, findings }: PartProps): Child => {
  const { language } = state;
  const t = measureTexts(language).objective.field;
  const choices = findings.flatMap(({ id, title, source }) => {
    if (source.kind !== 'figure') return [];
    const words = figureWords(source.figure, language);
    return [{ value: id, label: `${source.label[language]}: ${words.head} (${title})` }];
  });
  if (choices.length === 0) return null;
  return (
    <SelectField
      state={state}
      name="figureOf"
      label={t.figureOf}
      hint={t.figureHint}
      empty={t.noFigure}
      choices={choices}
    />
  );
};

const Start = ({ state, findings }: PartProps): Child => {
  const { objective, unit } = measureTexts(state.language);
  const t = objective.field;
  return (
    <Block id="begin" heading={t.start}>
      <FigureChoice state={state} findings={findings} />
      <RadioField
        state={state}
        name="unit"
        label={t.unit}
        choices={units.map((one) => ({ value: one, label: capital(unit[one]) }))}
      />
      <p class="hint">{t.startHint}</p>
      <NumberField state={state} name="baselineValue" label={t.baselineValue} decimals optional />
      <FieldRow>
        <NumberField state={state} name="baselineN" label={t.baselineN} optional />
        <NumberField state={state} name="baselinePopulation" label={t.baselinePopulation} optional />
      </FieldRow>
      <DateField state={state} name="baselineOn" label={t.baselineOn} optional />
    </Block>
  );
};

const Goal = ({ state }: Pick<PartProps, 'state'>): Child => {
  const { objective, direction } = measureTexts(state.language);
  const t = objective.field;
  return (
    <Block id="doel" heading={t.goal}>
      <RadioField
        state={state}
        name="direction"
        label={t.direction}
        choices={directions.map((one) => ({ value: one, label: capital(direction[one]) }))}
      />
      <FieldRow>
        <NumberField state={state} name="target" label={t.target} decimals optional />
        <NumberField
          state={state}
          name="targetUntil"
          label={t.targetUntil}
          hint={t.targetUntilHint}
          decimals
          optional
        />
      </FieldRow>
      <TextField
        state={state}
        name="horizon"
        label={t.horizon}
        hint={t.horizonHint}
        width="short"
        spelled={false}
        optional
      />
    </Block>
  );
};

/** What is written down of an objective: what gets better, from where, to where, by when. */
export const ObjectiveForm = ({ state, findings, scheme, action, hidden }: ObjectiveFormProps): Child => {
  const { language } = state;
  const t = measureTexts(language).objective.field;
  return (
    <Form action={action} hidden={hidden}>
      <TextField state={state} name="title" label={t.title} hint={t.titleHint} required />
      <SelectField
        state={state}
        name="theme"
        label={t.theme}
        choices={scheme.themes.map(({ key, name }) => ({ value: key, label: name[language] }))}
        required
      />
      <TextField state={state} name="indicator" label={t.indicator} hint={t.indicatorHint} optional />
      {findings.length === 0 ? null : (
        <CheckGroup
          state={state}
          name="findings"
          label={t.findings}
          choices={findings.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <Start state={state} findings={findings} />
      <Goal state={state} />
      <Button>{t.save}</Button>
    </Form>
  );
};
