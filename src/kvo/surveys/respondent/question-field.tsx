import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { passage } from '../../../kernel/respondent-language.ts';
import { CheckField } from '../../../platform/ui/forms/chosen/check-field.tsx';
import type { FieldProps } from '../../../platform/ui/forms/field.ts';
import { DateField } from '../../../platform/ui/forms/typed/date-field.tsx';
import { MoneyField } from '../../../platform/ui/forms/typed/money-field.tsx';
import { NumberField } from '../../../platform/ui/forms/typed/number-field.tsx';
import { TextArea } from '../../../platform/ui/forms/typed/text-area.tsx';
import { TextField } from '../../../platform/ui/forms/typed/text-field.tsx';
import type {
  InformationBlock,
  Question,
  RankingQuestion,
  TimeQuestion,
} from '../questionnaire/compiled-questionnaire.ts';
import { fieldName, ratherNotPart } from '../questionnaire/field-name.ts';
import { pointPart } from '../questionnaire/types/place.ts';
import { monthPart, yearPart } from '../questionnaire/types/time.ts';
import { respondentTexts } from '../texts/respondent-texts.ts';
import { MarkGiven, OneChosen, RowsChosen, SeveralChosen } from './fields/chosen-field.tsx';
import { MonthField } from './fields/month-field.tsx';
import { PlaceField } from './fields/place-field.tsx';
import type { FieldOf, QuestionProps } from './fields/question-props.ts';
import { RankingField } from './fields/ranking-field.tsx';

/** Where the choices are radios, "rather not say" is one of them; elsewhere it is a box beneath. */
const isAmongChoices = ({ type }: Question): boolean => type === 'single' || type === 'yes-no' || type === 'mark';

const RatherNot = ({ question, state, language }: QuestionProps): Child =>
  question.ratherNotSay === null || isAmongChoices(question) ? null : (
    <CheckField
      state={state}
      name={fieldName(question.key, ratherNotPart)}
      label={passage(question.ratherNotSay, language)}
    />
  );

/** A text between questions. */
const Information = ({ question, language }: QuestionProps<InformationBlock>): Child => (
  <section>
    <h2>{passage(question.text, language)}</h2>
    {question.body === null
      ? null
      : passage(question.body, language)
          .split(/\n{2,}/)
          .map((paragraph) => <p>{paragraph}</p>)}
  </section>
);

const RankedField = ({ props: { question, language }, field }: FieldOf<RankingQuestion>): Child => {
  const { ranking: t } = respondentTexts(language);
  const rows = question.options.map((option) => ({
    name: fieldName(question.key, option.key),
    label: passage(option.label, language),
  }));
  return <RankingField hint={t.hint(question.most)} {...field} rows={rows} most={question.most} none={t.none} />;
};

const TimeField = ({ props: { question, language }, field }: FieldOf<TimeQuestion>): Child => {
  if (question.type === 'date') return <DateField {...field} />;
  const { month: t } = respondentTexts(language);
  const month = { name: fieldName(question.key, monthPart), label: t.month };
  const year = { name: fieldName(question.key, yearPart), label: t.year };
  return <MonthField {...field} language={language} month={month} year={year} />;
};

const fieldOf = ({ question, number, state, language }: QuestionProps): FieldProps => ({
  state,
  name: fieldName(question.key),
  label: `${number}. ${passage(question.text, language)}`,
  ...(question.hint === null ? {} : { hint: passage(question.hint, language) }),
  ...(question.followUpOf === null || question.onlyIf === null ? {} : { onlyIf: passage(question.onlyIf, language) }),
  optional: question.required === 'none',
});

const of = <Q extends Question>(question: Q, props: QuestionProps): FieldOf<Q> => ({
  props: { ...props, question },
  field: fieldOf(props),
});

const TypedField = (props: QuestionProps): Child => {
  const { question, language } = props;
  switch (question.type) {
    case 'single':
    case 'yes-no':
      return <OneChosen {...of(question, props)} />;
    case 'multiple':
      return <SeveralChosen {...of(question, props)} />;
    case 'mark':
      return <MarkGiven {...of(question, props)} />;
    case 'matrix':
      return <RowsChosen {...of(question, props)} />;
    case 'ranking':
      return <RankedField {...of(question, props)} />;
    case 'date':
    case 'month':
      return <TimeField {...of(question, props)} />;
    case 'information':
      return <Information {...props} question={question} />;
    case 'whole-number':
      return (
        <NumberField
          {...fieldOf(props)}
          {...(question.unit === null ? {} : { unit: passage(question.unit, language) })}
        />
      );
    case 'euro':
      return <MoneyField {...fieldOf(props)} />;
    case 'short-text':
      return <TextField {...fieldOf(props)} />;
    case 'long-text':
      return <TextArea {...fieldOf(props)} rows={5} />;
    case 'place': {
      const point = fieldName(question.key, pointPart);
      return (
        <PlaceField {...fieldOf(props)} areas={question.areas} point={point} words={respondentTexts(language).place} />
      );
    }
  }
};

/** One question as the fields that belong to its type. */
export const QuestionField = (props: QuestionProps): Child => (
  <>
    <TypedField {...props} />
    <RatherNot {...props} />
  </>
);
