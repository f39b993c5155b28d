import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { CheckGroup } from '../../../../platform/ui/forms/chosen/check-group.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { FieldRow } from '../../../../platform/ui/forms/field-row.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { MoneyField } from '../../../../platform/ui/forms/typed/money-field.tsx';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Block } from '../../../../platform/ui/page/block.tsx';
import { priorities } from '../../../findings/model.ts';
import { measureScopes, measureTypes, payers } from '../../model.ts';
import { measureTexts } from '../../texts/texts.ts';
import type { MeasureChoices } from './measure-choices.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface PartProps {
  readonly state: FormState;
  readonly choices: MeasureChoices;
}

interface MeasureFormProps extends PartProps {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly button: string;
}

const What = ({ state, choices }: PartProps): Child => {
  const { language } = state;
  const { form: t, type, scope } = measureTexts(language);
  const themes = choices.scheme.themes.map(({ key, name }) => ({ value: key, label: name[language] }));
  return (
    <Block id="wat" heading={t.what}>
      <TextField state={state} name="title" label={t.title} hint={t.titleHint} required />
      <SelectField state={state} name="theme" label={t.theme} choices={themes} required />
      <TextField state={state} name="code" label={t.code} hint={t.codeHint} width="short" spelled={false} optional />
      <TextArea state={state} name="description" label={t.description} optional />
      {choices.findings.length === 0 ? null : (
        <CheckGroup
          state={state}
          name="findings"
          label={t.findings}
          choices={choices.findings.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      {choices.objectives.length === 0 ? null : (
        <SelectField
          state={state}
          name="objective"
          label={t.objective}
          empty={t.noObjective}
          choices={choices.objectives.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <RadioField
        state={state}
        name="type"
        label={t.type}
        choices={measureTypes.map((one) => ({ value: one, label: capital(type[one]) }))}
      />
      <RadioField
        state={state}
        name="scope"
        label={t.scope}
        choices={measureScopes.map((one) => ({ value: one, label: capital(scope[one]) }))}
      />
    </Block>
  );
};

const Who = ({ state, choices }: PartProps): Child => {
  const t = measureTexts(state.language).form;
  const parties = choices.parties.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Block id="wie" heading={t.who}>
      <SelectField state={state} name="owner" label={t.owner} hint={t.ownerHint} empty={t.noOwner} choices={parties} />
      <TextField state={state} name="executor" label={t.executor} hint={t.executorHint} optional />
      {parties.length === 0 ? null : (
        <CheckGroup state={state} name="supporters" label={t.supporters} choices={parties} />
      )}
    </Block>
  );
};

const When = ({ state }: Pick<PartProps, 'state'>): Child => {
  const t = measureTexts(state.language).form;
  return (
    <Block id="wanneer" heading={t.when}>
      <FieldRow>
        <DateField state={state} name="startOn" label={t.startOn} optional />
        <DateField state={state} name="dueOn" label={t.dueOn} optional />
      </FieldRow>
    </Block>
  );
};

const Money = ({ state }: Pick<PartProps, 'state'>): Child => {
  const { form: t, payer } = measureTexts(state.language);
  return (
    <Block id="geld" heading={t.money}>
      <FieldRow>
        <MoneyField state={state} name="oneOffCost" label={t.oneOffCost} hint={t.costHint} optional />
        <MoneyField state={state} name="yearlyCost" label={t.yearlyCost} hint={t.costHint} optional />
      </FieldRow>
      <CheckGroup
        state={state}
        name="payers"
        label={t.payers}
        choices={payers.map((one) => ({ value: one, label: capital(payer[one]) }))}
      />
    </Block>
  );
};

const Rest = ({ state }: Pick<PartProps, 'state'>): Child => {
  const { form: t, priority } = measureTexts(state.language);
  return (
    <Block id="verder" heading={t.rest}>
      <RadioField
        state={state}
        name="priority"
        label={t.priority}
        choices={priorities.map((one) => ({ value: one, label: capital(priority[one]) }))}
      />
      <TextArea state={state} name="remarks" label={t.remarks} hint={t.remarksHint} rows={3} optional />
    </Block>
  );
};

/** All columns of the matrix for one measure. */
export const MeasureForm = ({ state, choices, action, hidden, button }: MeasureFormProps): Child => (
  <Form action={action} hidden={hidden}>
    <What state={state} choices={choices} />
    <Who state={state} choices={choices} />
    <When state={state} />
    <Money state={state} />
    <Rest state={state} />
    <Button>{button}</Button>
  </Form>
);
