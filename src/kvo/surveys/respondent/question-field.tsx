import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import { passage } from '../../../kernel/respondent-language.ts';
import { CheckGroup } from '../../../platform/ui/forms/chosen/check-group.tsx';
import type { Choice } from '../../../platform/ui/forms/chosen/choice.ts';
import { MarkField } from '../../../platform/ui/forms/chosen/mark-field.tsx';
import { MatrixField } from '../../../platform/ui/forms/chosen/matrix-field.tsx';
import { RadioField } from '../../../platform/ui/forms/chosen/radio-field.tsx';
import type { FormState } from '../../../platform/ui/forms/form-state.ts';
import { MoneyField } from '../../../platform/ui/forms/typed/money-field.tsx';
import { NumberField } from '../../../platform/ui/forms/typed/number-field.tsx';
import { TextArea } from '../../../platform/ui/forms/typed/text-area.tsx';
import { TextField } from '../../../platform/ui/forms/typed/text-field.tsx';
import type { Option, Question } from '../questionnaire/compiled-questionnaire.ts';
import { fieldName, otherPart } from '../questionnaire/field-name.ts';

interface QuestionProps {
  readonly question: Question;
  readonly number: string;
  readonly state: FormState<RespondentLanguage>;
  readonly language: RespondentLanguage;
}

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
const OtherLine = ({
  question,
  options,
  props,
}: {
  readonly question: Question;
  readonly options: readonly Option[];
  readonly props: QuestionProps;
}): Child => {
  const other = options.find((option) => option.other);
  if (other === undefined) return null;
  return (
    <TextField
      state={props.state}
      name={fieldName(question.key, otherPart)}
      label={passage(other.label, props.language)}
      maxLength={200}
      optional
    />
  );
};

/** One question as the fields that belong to its type. */
export const QuestionField = (props: QuestionProps): Child => {
  const { question, number, state, language } = props;
  const field = {
    state,
    name: fieldName(question.key),
    label: `${number}. ${passage(question.text, language)}`,
    ...(question.hint === null ? {} : { hint: passage(question.hint, language) }),
    ...(question.followUpOf === null || question.onlyIf === null ? {} : { onlyIf: passage(question.onlyIf, language) }),
    optional: question.required === 'none',
  };
  switch (question.type) {
    case 'single':
    case 'yes-no': {
      const { choices, apart } = splitApart(question.options, language);
      return (
        <>
          <RadioField {...field} look="plates" choices={choices} apart={apart} />
          <OtherLine question={question} options={question.options} props={props} />
        </>
      );
    }
    case 'multiple': {
      const { choices, apart } = splitApart(question.options, language);
      return (
        <>
          <CheckGroup {...field} look="plates" choices={choices} apart={apart} />
          <OtherLine question={question} options={question.options} props={props} />
        </>
      );
    }
    case 'mark': {
      const ends = { low: passage(question.ends.low, language), high: passage(question.ends.high, language) };
      const apart =
        question.dontKnow === null ? undefined : { value: 'dont-know', label: passage(question.dontKnow, language) };
      return <MarkField {...field} low={question.min} high={question.max} ends={ends} apart={apart} />;
    }
    case 'matrix': {
      const rows = question.statements.map((row) => ({
        name: fieldName(question.key, row.key),
        label: passage(row.label, language),
      }));
      return <MatrixField {...field} rows={rows} choices={choicesOf(question.options, language)} />;
    }
    case 'whole-number':
      return <NumberField {...field} {...(question.unit === null ? {} : { unit: passage(question.unit, language) })} />;
    case 'euro':
      return <MoneyField {...field} />;
    case 'short-text':
      return <TextField {...field} maxLength={question.max} />;
    case 'long-text':
      return <TextArea {...field} rows={5} />;
  }
};
