import type { Attempt } from '../../../../kernel/route.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import type { Context } from '../../../../platform/context.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { Differences } from '../../../../platform/ui/forms/differences.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import type { Difference } from '../../../../platform/ui/forms/merge-attempt.ts';
import { mergeAttempt } from '../../../../platform/ui/forms/merge-attempt.ts';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { Columns } from '../../../../platform/ui/page/columns.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { showCompileFault } from '../../questionnaire/compile/compile-fault.ts';
import { changeQuestion } from '../actions/change-question.ts';
import type { Draft, DraftQuestion } from '../rules/draft.ts';
import { questionOf } from '../rules/draft.ts';
import { begunFurther } from '../rules/further-languages.ts';
import { questionFields } from '../rules/question-fields.ts';
import { questionTypes } from '../rules/question-types.ts';
import type { OwnQuestionnaire } from '../store/own-questionnaires.ts';
import { draftAt } from '../store/own-questionnaires.ts';
import { makingTexts } from '../texts/texts.ts';
import { furtherField } from './in-each-language.tsx';
import { ownPage } from './own-page.tsx';
import { QuestionForm } from './question-form.tsx';
import { compileQuestion, QuestionPreview } from './question-preview.tsx';

const asValues = (draft: Draft, question: DraftQuestion): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(questionFields(draft, question)).map(([name, value]) => [name, [value]]));

/** What was typed over an older version, put together with what stands now; the same attempt when nobody came between. */
const merged = async (
  context: Context,
  own: OwnQuestionnaire,
  question: DraftQuestion,
  attempt: Attempt | null,
): Promise<{ readonly attempt: Attempt | null; readonly differences: readonly Difference[] | null }> => {
  const version = Number(attempt?.values['version']?.[0]);
  if (attempt === null || !Number.isInteger(version) || version === own.current) return { attempt, differences: null };
  const before = version > 0 && version < 1e9 ? await draftAt(context.db, own.id, version) : null;
  const opened = before === null ? null : questionOf(before, question.key);
  if (before === null || opened === null) return { attempt, differences: null };
  return mergeAttempt(attempt, { opened: asValues(before, opened), kept: asValues(own.draft, question) });
};

const Preview = async ({
  context,
  own,
  question,
}: {
  readonly context: Context;
  readonly own: OwnQuestionnaire;
  readonly question: DraftQuestion;
}) => {
  const { question: t } = makingTexts(context.language);
  const compiled = await compileQuestion(context, own.track, own.draft, question.key);
  return (
    <Part id="voorbeeld" heading={t.preview} first>
      {compiled.ok ? (
        compiled.value === null ? null : (
          <QuestionPreview question={compiled.value} language={context.language} />
        )
      ) : (
        <Notice tone="wait" title={t.noPreview}>
          {compiled.refusal.slice(0, 3).map(showCompileFault).join('; ')}
        </Notice>
      )}
    </Part>
  );
};

/** Where one question is written, in every language side by side, with how it looks on a phone beside it. */
export const questionPage = ownPage('question-page', surveyPaths.ownQuestion, async (context, visit, own) => {
  const question = questionOf(own.draft, visit.params['question'] ?? '');
  if (question === null) return null;
  const { language } = context;
  const { question: t, types } = makingTexts(language);
  const sent = visit.attempt === null ? null : { ...visit.attempt, form: changeQuestion.name };
  const { attempt, differences } = await merged(context, own, question, sent);
  const further = begunFurther(own.draft).join(',');
  const defaults = { ...questionFields(own.draft, question), [furtherField]: further };
  const state = formState({ form: changeQuestion.name, language, attempt, defaults });
  const type = questionTypes.find((one) => one === question.type);
  const address = { track: own.track, questionnaire: own.id, question: question.key };
  return {
    islands: ['live-preview-island'],
    title: question.text[language] || question.text['nl'] || question.key,
    main: (
      <>
        <ErrorSummary state={state} />
        {differences === null ? null : (
          <Differences
            differences={differences}
            label={(name) => name}
            show={(_name, values) => values.join(', ')}
            language={language}
          />
        )}
        <PageHead heading={t.heading(type === undefined ? question.type : types[type])} lead={t.key(question.key)} />
        <Columns side={await Preview({ context, own, question })}>
          <Form
            action={surveyPaths.ownQuestion.to(address)}
            hidden={{ version: String(own.current), [furtherField]: further }}
          >
            <QuestionForm state={state} question={question} />
            <p class="btns">
              <Button>{t.save}</Button>
              <Button tone="second" action={surveyPaths.lookAtQuestion.to(address)}>
                {t.look}
              </Button>
            </p>
          </Form>
          <p>
            <a href={surveyPaths.ownQuestionnaire.to(address)}>{t.back}</a>
          </p>
        </Columns>
      </>
    ),
  };
});
