import type { LocalDate } from '../../../kernel/dates.ts';
import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import { passage } from '../../../kernel/respondent-language.ts';
import type { FormValues, Problem } from '../../../kernel/route.ts';
import { Button } from '../../../platform/ui/actions/button.tsx';
import { Buttons } from '../../../platform/ui/actions/buttons.tsx';
import { ErrorSummary } from '../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../platform/ui/forms/form.tsx';
import { formState } from '../../../platform/ui/forms/form-state.ts';
import { Notice } from '../../../platform/ui/marks/notice.tsx';
import { SavedNote } from '../../../platform/ui/marks/saved-note.tsx';
import { Steps } from '../../../platform/ui/marks/steps.tsx';
import type { Questionnaire } from '../questionnaire/compiled-questionnaire.ts';
import { askedField } from '../questionnaire/field-name.ts';
import {
  drawnQuestions,
  nextPage,
  previousPage,
  progressOn,
  questionNumbers,
  remainingCondition,
} from '../questionnaire/progress.ts';
import { respondentTexts } from '../texts/respondent-texts.ts';
import type { Draft } from './draft.ts';
import { drawAsked } from './kept-question.tsx';
import { LinkChoice } from './link-choice.tsx';
import { PrivacyNote } from './privacy-note.tsx';

/** The id of the form of a page of questions. */
export const questionsForm = 'vragen';

export interface QuestionsView {
  readonly questionnaire: Questionnaire;
  readonly page: number;
  readonly draft: Draft;
  readonly place: string;
  /** Until when there is a key with another measurement; null when these answers are put beside no other. */
  readonly linkedUntil: LocalDate | null;
  readonly language: RespondentLanguage;
  readonly action: string;
  /** What the fields hold: what was kept, or what was just sent and could not all be taken. */
  readonly fields: FormValues;
  readonly problems: readonly Problem[];
  readonly asked: readonly string[];
  /** A fresh id for sending, on the last page. */
  readonly submission: string;
}

const Kept = ({ draft, language }: { readonly draft: Draft; readonly language: RespondentLanguage }): Child => {
  const { respondent: t } = respondentTexts(language);
  if (draft.savedAt === null) return null;
  return (
    <SavedNote at={new Date(draft.savedAt)} language={language}>
      {draft.word === null ? t.savedResume : null}
    </SavedNote>
  );
};

const Head = ({ view }: { readonly view: QuestionsView }): Child => {
  const { respondent: t } = respondentTexts(view.language);
  const progress = progressOn(view.questionnaire, view.page, view.draft.answers);
  const page = view.questionnaire.pages[view.page];
  return (
    <>
      <Steps step={progress.step} of={progress.steps} language={view.language}>
        {progress.last < progress.first ? null : (
          <>
            <b>{t.questions(progress.first, progress.last)}</b> {t.of(progress.total)}{' '}
          </>
        )}
        <span class="quiet nw">{t.minutesLeft(progress.minutesLeft)}</span>
      </Steps>
      <h1>{page === undefined ? null : passage(page.title, view.language)}</h1>
      <p class="quiet">
        <bdi>{view.place}</bdi>
        {page?.lead === null || page?.lead === undefined ? null : `. ${passage(page.lead, view.language)}`}
      </p>
      {view.page === 0 ? <p>{passage(view.questionnaire.intro, view.language)}</p> : null}
    </>
  );
};

/** One page of questions, complete without script: what depends on an answer above it says so. */
export const drawQuestionsPage = async (view: QuestionsView): Promise<Child> => {
  const { language, questionnaire, page, draft } = view;
  const { respondent: t } = respondentTexts(language);
  const attempt = view.problems.length === 0 ? null : { form: 'q', values: view.fields, problems: view.problems };
  const state = formState({ form: 'q', language, attempt, defaults: view.fields });
  const numbers = questionNumbers(questionnaire, draft.answers);
  const last = nextPage(questionnaire, draft.answers, page) === null;
  const questions = await drawAsked(
    drawnQuestions(questionnaire, page, draft.answers).map((question) => ({
      question,
      number: numbers.get(question.key) ?? '',
      language,
      state,
      fields: view.fields,
      remaining: remainingCondition(questionnaire, question, draft.answers),
    })),
  );
  return (
    <>
      <ErrorSummary state={state}>{t.kept}</ErrorSummary>
      <Head view={view} />
      {draft.word === null ? null : <Notice>{t.savedWord(draft.word)}</Notice>}
      <Form action={view.action} id={questionsForm}>
        {view.asked.length === 0 ? null : <input type="hidden" name={askedField} value={view.asked.join(' ')} />}
        {last ? <input type="hidden" name="inzending" value={view.submission} /> : null}
        {page === 0 && draft.paper === null ? (
          <LinkChoice until={view.linkedUntil} mayLink={draft.mayLink} language={language} />
        ) : null}
        {questions}
        <Buttons stacked>
          <Button icon={last ? 'check' : 'next'}>{last ? t.send : t.next}</Button>
          {previousPage(questionnaire, draft.answers, page) === null ? null : (
            <Button tone="second" icon="prev" name="terug" value="ja">
              {t.back}
            </Button>
          )}
        </Buttons>
      </Form>
      <Kept draft={draft} language={language} />
      <PrivacyNote language={language} linked={view.linkedUntil !== null} />
    </>
  );
};
