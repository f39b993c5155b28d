import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { CheckField } from '../../../../platform/ui/forms/chosen/check-field.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { HiddenField } from '../../../../platform/ui/forms/hidden-field.tsx';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Block } from '../../../../platform/ui/page/block.tsx';
import type { DraftQuestion } from '../rules/draft.ts';
import { mostChecks, mostParts, optionKinds } from '../rules/read-question-form.ts';
import { makingTexts } from '../texts/texts.ts';
import { InEachLanguage } from './in-each-language.tsx';

interface PartProps {
  readonly state: FormState;
  readonly question: DraftQuestion;
}

const spareRows = 3;

/** As many rows as are filled in, and some to add to. */
const rowsOf = (state: FormState, name: 'option' | 'statement'): readonly number[] => {
  const filled = Array.from({ length: mostParts }, (_, index) => index).filter(
    (index) => state.value(`${name}.${index}.nl`) !== '' || state.value(`${name}.${index}.en`) !== '',
  );
  const count = Math.min(mostParts, (filled.at(-1) ?? -1) + 1 + spareRows);
  return Array.from({ length: count }, (_, index) => index);
};

const takesShare = ({ type }: DraftQuestion): boolean => type === 'single' || type === 'multiple' || type === 'matrix';

const Options = ({ state, question }: PartProps): Child => {
  const { question: t } = makingTexts(state.language);
  if (question.options === undefined) return null;
  const kinds = optionKinds.filter(
    (kind) =>
      (question.type === 'multiple' || !kind.startsWith('exclusive')) &&
      (question.type !== 'matrix' || kind !== 'other'),
  );
  return (
    <Block id="antwoorden" heading={t.options}>
      <p class="hint">{t.optionsHint}</p>
      {rowsOf(state, 'option').map((index) => (
        <>
          <HiddenField name={`option.${index}.key`} value={state.value(`option.${index}.key`)} />
          <InEachLanguage state={state} name={`option.${index}`} label={t.option(index + 1)} />
          {question.type === 'ranking' ? null : (
            <SelectField
              state={state}
              name={`option.${index}.kind`}
              label={`${t.kind} (${index + 1})`}
              empty={null}
              choices={kinds.map((value) => ({ value, label: t.kinds[value] }))}
            />
          )}
          {takesShare(question) ? (
            <CheckField state={state} name={`option.${index}.hit`} label={`${t.hit} (${index + 1})`} />
          ) : null}
        </>
      ))}
    </Block>
  );
};

const Statements = ({ state, question }: PartProps): Child => {
  const { question: t } = makingTexts(state.language);
  if (question.statements === undefined) return null;
  return (
    <Block id="stellingen" heading={t.statements}>
      {rowsOf(state, 'statement').map((index) => (
        <>
          <HiddenField name={`statement.${index}.key`} value={state.value(`statement.${index}.key`)} />
          <InEachLanguage state={state} name={`statement.${index}`} label={t.statement(index + 1)} />
        </>
      ))}
    </Block>
  );
};

/** What only some types have: bounds, units, the ends of a scale. */
const OwnFields = ({ state, question }: PartProps): Child => {
  const { question: t } = makingTexts(state.language);
  const number = (name: string, label: string): Child => (
    <TextField state={state} name={name} label={label} width="short" />
  );
  switch (question.type) {
    case 'mark':
      return (
        <>
          <InEachLanguage state={state} name="low" label={t.low} />
          <InEachLanguage state={state} name="high" label={t.high} />
          <InEachLanguage state={state} name="dontKnow" label={t.dontKnow} />
        </>
      );
    case 'whole-number':
      return (
        <>
          {number('min', t.min)}
          {number('max', t.max)}
          <InEachLanguage state={state} name="unit" label={t.unit} />
        </>
      );
    case 'euro':
      return number('max', t.max);
    case 'short-text':
    case 'long-text':
      return number('max', t.longest);
    case 'date':
    case 'month':
      return (
        <>
          {number('min', t.minDate)}
          {number('max', t.maxDate)}
        </>
      );
    case 'ranking':
      return number('most', t.most);
    default:
      return null;
  }
};

const Logic = ({ state, question }: PartProps): Child => {
  const { question: t } = makingTexts(state.language);
  const asks = question.type !== 'information';
  return (
    <Block id="voorwaarden" heading={t.logic}>
      <p class="hint">{t.logicHint}</p>
      <TextArea state={state} name="showIf" label={t.showIf} rows={2} />
      <InEachLanguage state={state} name="onlyIf" label={t.onlyIf} />
      {asks ? <TextArea state={state} name="requiredIf" label={t.requiredIf} rows={2} /> : null}
      {Array.from({ length: asks ? mostChecks : 0 }, (_, index) => (
        <>
          <TextArea state={state} name={`check.${index}.holds`} label={t.check(index + 1)} rows={2} />
          <InEachLanguage state={state} name={`check.${index}`} label={`${t.message} (${index + 1})`} />
          <CheckField state={state} name={`check.${index}.strict`} label={`${t.strict} (${index + 1})`} />
        </>
      ))}
    </Block>
  );
};

const noFigure = ['short-text', 'long-text', 'date', 'month', 'place', 'information'];

const InResults = ({ state, question }: PartProps): Child => {
  const { question: t } = makingTexts(state.language);
  if (noFigure.includes(question.type)) return null;
  return (
    <Block id="resultaten" heading={t.results}>
      <InEachLanguage state={state} name="figure" label={t.figure} hint={t.figureHint} forScreens />
      {takesShare(question) ? <InEachLanguage state={state} name="says" label={t.says} forScreens /> : null}
    </Block>
  );
};

/** All fields of the form of one question, every text in each language side by side. */
export const QuestionForm = ({ state, question }: PartProps): Child => {
  const { question: t } = makingTexts(state.language);
  const asks = question.type !== 'information';
  return (
    <>
      <InEachLanguage state={state} name="text" label={t.text} rows={2} />
      {asks ? (
        <InEachLanguage state={state} name="hint" label={t.hint} />
      ) : (
        <InEachLanguage state={state} name="body" label={t.body} rows={5} />
      )}
      <OwnFields state={state} question={question} />
      <Statements state={state} question={question} />
      <Options state={state} question={question} />
      {asks ? (
        <>
          <SelectField
            state={state}
            name="required"
            label={t.required}
            empty={null}
            choices={(['', 'none', 'hard'] as const).map((value) => ({
              value,
              label: t.requireds[value === '' ? 'soft' : value],
            }))}
          />
          <CheckField state={state} name="ratherNotSay" label={t.rather} />
        </>
      ) : null}
      <Logic state={state} question={question} />
      <InResults state={state} question={question} />
    </>
  );
};
