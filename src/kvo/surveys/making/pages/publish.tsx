import { languageNames } from '../../../../kernel/respondent-language.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { CheckField } from '../../../../platform/ui/forms/chosen/check-field.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { themesOf } from '../../questionnaires-of.ts';
import { publishQuestionnaire } from '../actions/publish-questionnaire.ts';
import { completeFurther } from '../rules/further-languages.ts';
import { countMissing } from '../rules/missing-texts.ts';
import { compileDraft, completeLanguages, documentOf } from '../rules/publishable.ts';
import { makingTexts } from '../texts/texts.ts';
import { FaultList } from './fault-list.tsx';
import { ownPage } from './own-page.tsx';

/** Where a draft is published for good, or where it says what keeps it from that. */
export const publishPage = ownPage('publish-page', surveyPaths.publishQuestionnaire, async (context, visit, own) => {
  const { language } = context;
  const { publish: t } = makingTexts(language);
  const complete = completeLanguages(own.draft);
  const further = completeFurther(own.draft);
  const compiled = compileDraft(own.draft, complete, themesOf(context));
  const state = formState({
    form: publishQuestionnaire.name,
    language,
    attempt: visit.attempt,
    defaults: {
      english: complete.includes('en'),
      ...Object.fromEntries(further.map((one) => [`open-${one}`, true])),
    },
  });
  const number = (own.publishedNumber ?? 0) + 1;
  const isPublished = own.publishedEdit === own.current;
  const heading = isPublished ? t.already(number - 1) : compiled.ok ? t.heading(number) : t.notYet;
  const missing = countMissing(documentOf(own.draft, 1, ['nl', 'en']), 'en');
  return {
    title: t.title,
    main: (
      <>
        <ErrorSummary state={state} />
        <PageHead heading={heading} lead={t.lead} />
        <FaultList own={own} faults={compiled.ok ? [] : compiled.refusal} language={language} />
        {compiled.ok && !isPublished ? (
          <Form
            action={surveyPaths.publishQuestionnaire.to({ track: own.track, questionnaire: own.id })}
            hidden={{ version: String(own.current) }}
          >
            {complete.includes('en') ? (
              <CheckField state={state} name="english" label={t.english} />
            ) : (
              <p class="hint">{t.englishMissing(missing)}</p>
            )}
            {further.map((one) => (
              <CheckField state={state} name={`open-${one}`} label={t.open(languageNames[one])} />
            ))}
            <Button>{t.button}</Button>
          </Form>
        ) : null}
      </>
    ),
  };
});
