import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
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
  readonly state: FormState;
  readonly language: Language;
}

const choicesOf = (options: readonly Option[], language: Language): readonly Choice[] =>
  options.map((option) => ({ value: option.key, label: option.label[language] }));

/** The choices of a scale, and the one that stands apart from it ("don't know") when there is just one. */
const splitApart = (
  options: readonly Option[],
  language: Language,
): { readonly choices: readonly Choice[]; readonly apart: Choice | undefined } => {
  const aside = options.filter((option) => option.aside);
  const [only] = aside;
  if (aside.length !== 1 || only === undefined) return { choices: choicesOf(options, language), apart: undefined };
  const rest = options.filter((option) => option !== only);
  return { choices: choicesOf(rest, language), apart: { value: only.key, label: only.label[language] } };
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
      label={other.label[props.language]}
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
    label: `${number}. ${question.text[language]}`,
    ...(question.hint === null ? {} : { hint: question.hint[language] }),
    ...(question.followUpOf === null || question.onlyIf === null ? {} : { onlyIf: question.onlyIf[language] }),
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
      const ends = { low: question.ends.low[language], high: question.ends.high[language] };
      const apart = question.dontKnow === null ? undefined : { value: 'dont-know', label: question.dontKnow[language] };
      return <MarkField {...field} low={question.min} high={question.max} ends={ends} apart={apart} />;
    }
    case 'matrix': {
      const rows = question.statements.map((row) => ({
        name: fieldName(question.key, row.key),
        label: row.label[language],
      }));
      return <MatrixField {...field} rows={rows} choices={choicesOf(question.options, language)} />;
    }
    case 'whole-number':
      return <NumberField {...field} {...(question.unit === null ? {} : { unit: question.unit[language] })} />;
    case 'euro':
      return <MoneyField {...field} />;
    case 'short-text':
      return <TextField {...field} maxLength={question.max} />;
    case 'long-text':
      return <TextArea {...field} rows={5} />;
  }
};
