import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { PageAnswer } from '../../../../kernel/route.ts';
import { surveyPaths } from '../../../../paths/surveys.ts';
import type { Context } from '../../../../platform/context.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { showCompileFault } from '../../questionnaire/compile/compile-fault.ts';
import type { Questionnaire } from '../../questionnaire/compiled-questionnaire.ts';
import { questionNumbers } from '../../questionnaire/progress.ts';
import { drawAsked } from '../../respondent/kept-question.tsx';
import { surveyTexts } from '../../texts/texts.ts';
import type { Draft } from '../rules/draft.ts';
import { findOwn } from '../store/own-questionnaires.ts';
import { makingTexts } from '../texts/texts.ts';
import { compileQuestion, compileToLook, QuestionPreview } from './question-preview.tsx';

const phone = (context: Context, title: string, main: Child): PageAnswer => ({
  kind: 'page',
  frame: 'phone',
  title,
  main,
  language: context.language,
  islands: ['survey-island'],
});

const drawPage = async (context: Context, questionnaire: Questionnaire, index: number): Promise<Child> => {
  const { language } = context;
  const page = questionnaire.pages[index];
  const state = formState({ form: 'q', language });
  const numbers = questionNumbers(questionnaire, {});
  const questions = await drawAsked(
    (page?.questions ?? []).map((question) => ({
      question,
      number: numbers.get(question.key) ?? '…',
      language,
      state,
      fields: {},
      remaining: question.showIf,
    })),
  );
  return (
    <>
      <h1>{page?.title[language]}</h1>
      {index === 0 ? <p>{questionnaire.intro[language]}</p> : null}
      <form id="vragen">
        {questions}
        <button class="btn" type="submit" disabled>
          {surveyTexts(language).respondent.next}
        </button>
      </form>
    </>
  );
};

/** A page of a draft in the frame of a phone, as respondents would see it. */
export const lookAtPage: PageDefinition = {
  name: 'surveys.look-at-page',
  path: surveyPaths.lookAtPage,
  permission: 'surveys.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const address = { track: visit.params['track'] ?? '', questionnaire: visit.params['questionnaire'] ?? '' };
    const own = await findOwn(context.db, address.track, address.questionnaire);
    const index = Number(visit.params['page']) - 1;
    if (own === null || own.draft.pages[index] === undefined) return { kind: 'not-found' };
    const { preview: t, question } = makingTexts(context.language);
    const filled = { ...own.draft, pages: own.draft.pages.filter((page) => page.questions.length > 0) };
    const compiled = await compileToLook(context, own.track, filled);
    const shown = filled.pages.findIndex((page) => page.key === own.draft.pages[index]?.key);
    const turn = (to: number, label: string): Child =>
      own.draft.pages[to] === undefined ? null : (
        <ButtonLink tone="second" href={surveyPaths.lookAtPage.to({ ...address, page: String(to + 1) })}>
          {label}
        </ButtonLink>
      );
    const main = (
      <>
        {compiled.ok && shown !== -1 ? (
          await drawPage(context, compiled.value, shown)
        ) : (
          <>
            <h1>{t.nothing}</h1>
            {compiled.ok ? null : <p>{compiled.refusal.slice(0, 5).map(showCompileFault).join('; ')}</p>}
          </>
        )}
        <p class="btns">
          {turn(index + 1, t.next)}
          {turn(index - 1, t.previous)}
        </p>
        <p>
          <a href={surveyPaths.ownQuestionnaire.to(address)}>{question.back}</a>
        </p>
      </>
    );
    return phone(context, t.title, main);
  },
};

/** A question as it was just typed, in the frame of a phone; nothing of it was saved. */
export const showTyped = async (
  context: Context,
  track: string,
  { draft, question }: { readonly draft: Draft; readonly question: string },
): Promise<PageAnswer> => {
  const { preview: t, question: words } = makingTexts(context.language);
  const compiled = await compileQuestion(context, track, draft, question);
  return phone(
    context,
    t.title,
    <>
      <h1>{words.preview}</h1>
      {compiled.ok ? (
        compiled.value === null ? null : (
          <QuestionPreview question={compiled.value} language={context.language} />
        )
      ) : (
        <p>
          {words.noPreview} {compiled.refusal.slice(0, 3).map(showCompileFault).join('; ')}
        </p>
      )}
    </>,
  );
};
