import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { respondentLanguages } from '../../../../kernel/respondent-language.ts';
import type { Attempt } from '../../../../kernel/route.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { addQuestion } from '../actions/add-question.ts';
import { changeHead } from '../actions/change-head.ts';
import { furtherLanguages } from '../rules/further-languages.ts';
import { questionTypes } from '../rules/question-types.ts';
import type { OwnQuestionnaire } from '../store/own-questionnaires.ts';
import { makingTexts } from '../texts/texts.ts';
import { furtherField, InEachLanguage } from './in-each-language.tsx';

interface FormProps {
  readonly own: OwnQuestionnaire;
  readonly language: Language;
  readonly attempt: Attempt | null;
}

/** Where a question of a type is added to a page. */
export const AddQuestion = ({ own, language, attempt }: FormProps): Child => {
  const { editor: t, types } = makingTexts(language);
  const pages = own.draft.pages.map((page, index) => ({
    value: page.key,
    label: `${t.page(index + 1)} ${page.title[language] || page.title['nl'] || ''}`.trim(),
  }));
  const defaults = { type: 'single', onPage: own.draft.pages.at(-1)?.key ?? '' };
  const state = formState({ form: addQuestion.name, language, attempt, defaults });
  return (
    <Part id="toevoegen" heading={t.add}>
      <ErrorSummary state={state} />
      <Form
        action={surveyPaths.addQuestion.to({ track: own.track, questionnaire: own.id })}
        hidden={{ version: String(own.current) }}
      >
        <SelectField
          state={state}
          name="type"
          label={t.type}
          empty={null}
          choices={questionTypes.map((value) => ({ value, label: types[value] }))}
        />
        <SelectField state={state} name="onPage" label={t.onPage} empty={null} choices={pages} />
        <Button icon="plus">{t.addButton}</Button>
      </Form>
    </Part>
  );
};

/** The title, the opening words and the names of the pages, each language beside the other. */
export const HeadForm = ({ own, language, attempt }: FormProps): Child => {
  const { editor: t } = makingTexts(language);
  const { draft } = own;
  const texts = [
    ['title', draft.title] as const,
    ['intro', draft.intro] as const,
    ...draft.pages.map((page) => [`page.${page.key}`, page.title] as const),
  ];
  const further = furtherLanguages.join(',');
  const defaults = {
    [furtherField]: further,
    ...Object.fromEntries(
      texts.flatMap(([name, text]) => respondentLanguages.map((one) => [`${name}.${one}`, text[one] ?? ''])),
    ),
  };
  const state = formState({ form: changeHead.name, language, attempt, defaults });
  return (
    <Part id="kop" heading={t.head}>
      <ErrorSummary state={state} />
      <Form
        action={surveyPaths.headQuestionnaire.to({ track: own.track, questionnaire: own.id })}
        hidden={{ version: String(own.current), [furtherField]: further }}
      >
        <InEachLanguage state={state} name="title" label={t.title} />
        <InEachLanguage state={state} name="intro" label={t.intro} rows={3} />
        {draft.pages.map((page, index) => (
          <InEachLanguage state={state} name={`page.${page.key}`} label={t.page(index + 1)} />
        ))}
        <Button>{t.headButton}</Button>
      </Form>
    </Part>
  );
};
