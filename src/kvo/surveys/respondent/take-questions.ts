import { dayOf } from '../../../kernel/dates.ts';
import type { Answer, FormValues, Incoming } from '../../../kernel/route.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { hashToken, sameBytes } from '../../../platform/crypto/tokens.ts';
import { transact } from '../../../platform/database/transact.ts';
import { seal } from '../../../platform/crypto/seal.ts';
import { askedField } from '../questionnaire/field-name.ts';
import { nextPage, previousPage, visiblePages } from '../questionnaire/progress.ts';
import { readPage } from '../questionnaire/read-page.ts';
import { validateAnswers } from '../questionnaire/validate-answers.ts';
import { saveDraft } from '../store/drafts.ts';
import { findCell, storeSubmission } from '../store/submissions.ts';
import { type Draft, sealDraft } from './draft.ts';
import { questionsAddress } from './page-links.ts';
import { recognise, type Respondent } from './respondent.ts';
import { cellKey, padded } from './secrets.ts';
import { shutAnswer } from './shut-answer.tsx';
import { drawQuestions, problemsIn } from './show-questions.tsx';

const submissionOf = (form: FormValues): Buffer | null => {
  const id = form['inzending']?.[0];
  return id === undefined || !/^[\w-]{16,64}$/.test(id) ? null : hashToken(id);
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
    if (await saveDraft(context.db, invitation, sealed, draftVersion)) return { respondent: { ...respondent, draft }, reading };
    const again = await recognise(context, respondent.secret);
    if (again.kind !== 'open') return again;
    if (attempt > 5) throw new Error('a draft could not be kept: it kept changing');
    respondent = again.respondent;
  }
};

/** Sends the answers in: checked once more, spent and stored in one transaction. */
const submit = async (context: Context, respondent: Respondent, submission: Buffer): Promise<Answer> => {
  const { row, secret, questionnaire, draft } = respondent;
  const checked = validateAnswers(questionnaire, draft.answers);
  if (!checked.ok) return { kind: 'redirect', to: questionsAddress(secret, checked.refusal[0]?.page ?? 0, context.language) };
  const stored = await transact(context.db, async (tx) => {
    const cell = await findCell(tx, row.invitation);
    return storeSubmission(tx, {
      invitation: row.invitation,
      wave: row.wave,
      audience: row.audience,
      submission,
      answers: checked.value,
      sealedCell: seal(cellKey(context.keys, row.wave), padded(cell), `survey-cell/${row.wave}`),
      today: dayOf(context.now),
    });
  });
  if (stored) return thanks(context, secret);
  return whatCameOfIt(context, secret, submission);
};

/** What became of answers that were not stored now: stored by an earlier try of the same, by another, or too late. */
const whatCameOfIt = async (context: Context, secret: string, submission: Buffer | null): Promise<Answer> => {
  const recognised = await recognise(context, secret);
  if (recognised.kind === 'open') throw new Error('answers were not stored and the wave is open');
  if (recognised.kind === 'spent' && submission !== null && sameBytes(recognised.row.submission ?? Buffer.alloc(0), submission))
    return thanks(context, secret);
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
