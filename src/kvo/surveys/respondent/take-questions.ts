import type { Answer, FormValues, Incoming } from '../../../kernel/route.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { hashToken, sameBytes } from '../../../platform/crypto/tokens.ts';
import { askedField } from '../questionnaire/field-name.ts';
import { nextPage, previousPage, visiblePages } from '../questionnaire/progress.ts';
import { readPage } from '../questionnaire/read-page.ts';
import { saveDraft } from '../store/drafts.ts';
import { submitAnswers } from '../submit-answers.ts';
import type { Draft } from './draft.ts';
import { sealDraft } from './draft.ts';
import { questionsAddress } from './page-links.ts';
import type { Respondent } from './respondent.ts';
import { recognise } from './respondent.ts';
import { drawQuestions, problemsIn } from './show-questions.tsx';
import { shutAnswer } from './shut-answer.tsx';

const submissionOf = (form: FormValues): string | null => {
  const id = form['inzending']?.[0];
  return id === undefined || !/^[\w-]{16,64}$/.test(id) ? null : id;
};

const thanks = (context: Context, secret: string): Answer => ({
  kind: 'redirect',
  to: surveyPaths.thanks.to({ secret }, context.language === 'nl' ? {} : { taal: context.language }),
});

/** Reads the page into the draft and keeps it; read anew when another tab kept a page of it meanwhile. */
const keepPage = async (context: Context, start: Respondent, page: number, form: FormValues) => {
  let respondent = start;
  for (let attempt = 1; ; attempt += 1) {
    const reading = readPage(respondent.questionnaire, page, form, respondent.draft.answers);
    const draft: Draft = { ...respondent.draft, answers: reading.answers, savedAt: context.now.toISOString() };
    const { invitation, draftVersion } = respondent.row;
    const sealed = sealDraft(respondent.secret, invitation, draft);
    if (await saveDraft(context.db, invitation, sealed, draftVersion))
      return { respondent: { ...respondent, draft }, reading };
    const again = await recognise(context, respondent.secret);
    if (again.kind !== 'open') return again;
    if (attempt > 5) throw new Error('a draft could not be kept: it kept changing');
    respondent = again.respondent;
  }
};

const submit = async (context: Context, respondent: Respondent, submission: string): Promise<Answer> => {
  const { secret, draft } = respondent;
  const sent = await submitAnswers(context, respondent, draft.answers, submission);
  if (!sent.ok) return { kind: 'redirect', to: questionsAddress(secret, sent.refusal[0]?.page ?? 0, context.language) };
  return sent.value ? thanks(context, secret) : whatCameOfIt(context, secret, submission);
};

/** What became of answers that were not stored now: stored by an earlier try of the same, by another, or too late. */
const whatCameOfIt = async (context: Context, secret: string, submission: string | null): Promise<Answer> => {
  const recognised = await recognise(context, secret);
  if (recognised.kind === 'open') throw new Error('answers were not stored and the wave is open');
  const isSame =
    submission !== null &&
    recognised.kind === 'spent' &&
    sameBytes(recognised.row.submission ?? Buffer.alloc(0), hashToken(submission));
  if (isSame) return thanks(context, secret);
  return shutAnswer(recognised, context.language);
};

/** Takes a page that was sent: keeps it whatever is wrong with it, then goes back, on, or in. */
export const takeQuestions = async (context: Context, incoming: Incoming): Promise<Answer> => {
  const secret = incoming.params['secret'] ?? '';
  const { form } = incoming;
  const submission = submissionOf(form);
  const recognised = await recognise(context, secret);
  if (recognised.kind !== 'open') return whatCameOfIt(context, secret, submission);
  const page = Number(incoming.params['page']) - 1;
  const { questionnaire } = recognised.respondent;
  if (!visiblePages(questionnaire, recognised.respondent.draft.answers).includes(page))
    return { kind: 'redirect', to: surveyPaths.begin.to({ secret }) };
  const kept = await keepPage(context, recognised.respondent, page, form);
  if (!('reading' in kept)) return whatCameOfIt(context, secret, submission);
  const { respondent, reading } = kept;
  const { answers } = respondent.draft;
  if (form['terug'] !== undefined) {
    const before = previousPage(questionnaire, answers, page) ?? 0;
    return { kind: 'redirect', to: questionsAddress(secret, before, context.language) };
  }
  if (reading.problems.length > 0) {
    const { [askedField]: _before, ...fields } = form;
    const problems = problemsIn(context, respondent, reading.problems);
    return drawQuestions(context, respondent, page, { fields, problems, asked: reading.asked, status: 422 });
  }
  const next = nextPage(questionnaire, answers, page);
  if (next !== null) return { kind: 'redirect', to: questionsAddress(secret, next, context.language) };
  if (submission === null) return { kind: 'redirect', to: questionsAddress(secret, page, context.language) };
  return submit(context, respondent, submission);
};
