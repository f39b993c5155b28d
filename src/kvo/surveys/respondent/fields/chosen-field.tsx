import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { RespondentLanguage } from '../../../../kernel/respondent-language.ts';
import { passage } from '../../../../kernel/respondent-language.ts';
import { CheckGroup } from '../../../../platform/ui/forms/chosen/check-group.tsx';
import type { Choice } from '../../../../platform/ui/forms/chosen/choice.ts';
import { MarkField } from '../../../../platform/ui/forms/chosen/mark-field.tsx';
import { MatrixField } from '../../../../platform/ui/forms/chosen/matrix-field.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import type {
  ChoiceQuestion,
  MarkQuestion,
  MatrixQuestion,
  MultipleQuestion,
  Option,
  Question,
} from '../../questionnaire/compiled-questionnaire.ts';
import { fieldName, otherPart, ratherNotPart } from '../../questionnaire/field-name.ts';
import type { FieldOf, QuestionProps } from './question-props.ts';

const choicesOf = (options: readonly Option[], language: RespondentLanguage): readonly Choice[] =>
  options.map((option) => ({ value: option.key, label: passage(option.label, language) }));

/** The choices of a scale, and the one that stands apart from it ("don't know") when there is just one. */
const splitApart = (
  options: readonly Option[],
  language: RespondentLanguage,
): { readonly choices: readonly Choice[]; readonly apart: Choice | undefined } => {
  const aside = options.filter((option) => option.aside);
  const [only] = aside;
  if (aside.length !== 1 || only === undefined) return { choices: choicesOf(options, language), apart: undefined };
  const rest = options.filter((option) => option !== only);
  return { choices: choicesOf(rest, language), apart: { value: only.key, label: passage(only.label, language) } };
};

/** The line beside "other, namely". */
const OtherLine = ({ question, state, language }: QuestionProps<ChoiceQuestion | MultipleQuestion>): Child => {
  const other = question.options.find((option) => option.other);
  if (other === undefined) return null;
  const name = fieldName(question.key, otherPart);
  return <TextField state={state} name={name} label={passage(other.label, language)} optional />;
};

const ratherNotChoice = ({ ratherNotSay }: Question, language: RespondentLanguage): readonly Choice[] =>
  ratherNotSay === null ? [] : [{ value: ratherNotPart, label: passage(ratherNotSay, language) }];

/** One of several, and yes or no. */
export const OneChosen = ({ props, field }: FieldOf<ChoiceQuestion>): Child => {
  const { choices, apart } = splitApart(props.question.options, props.language);
  const all = [...choices, ...ratherNotChoice(props.question, props.language)];
  return (
    <>
      <RadioField {...field} look="plates" choices={all} apart={apart} />
      <OtherLine {...props} />
    </>
  );
};

export const SeveralChosen = ({ props, field }: FieldOf<MultipleQuestion>): Child => {
  const { choices, apart } = splitApart(props.question.options, props.language);
  return (
    <>
      <CheckGroup {...field} look="plates" choices={choices} apart={apart} />
      <OtherLine {...props} />
    </>
  );
};

export const MarkGiven = ({ props: { question, language }, field }: FieldOf<MarkQuestion>): Child => {
  const ends = { low: passage(question.ends.low, language), high: passage(question.ends.high, language) };
  const apart =
    question.dontKnow === null ? undefined : { value: 'dont-know', label: passage(question.dontKnow, language) };
  const [rather] = ratherNotChoice(question, language);
  return <MarkField {...field} low={question.min} high={question.max} ends={ends} apart={apart} alsoApart={rather} />;
};

export const RowsChosen = ({ props: { question, language }, field }: FieldOf<MatrixQuestion>): Child => {
  const rows = question.statements.map((row) => ({
    name: fieldName(question.key, row.key),
    label: passage(row.label, language),
  }));
  return <MatrixField {...field} rows={rows} choices={choicesOf(question.options, language)} />;
};
