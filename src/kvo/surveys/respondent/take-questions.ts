import { isRespondentLanguage } from '../../../kernel/respondent-language.ts';
import type { Answer, FormValues, Incoming, Speech } from '../../../kernel/route.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { hashToken, sameBytes } from '../../../platform/crypto/tokens.ts';
import { sendIn } from '../keying/send-in.ts';
import { askedField } from '../questionnaire/field-name.ts';
import { nextPage, previousPage, visiblePages } from '../questionnaire/progress.ts';
import type { PageReading } from '../questionnaire/read-page.ts';
import { readPage } from '../questionnaire/read-page.ts';
import { saveDraft } from '../store/drafts.ts';
import type { Draft } from './draft.ts';
import { sealDraft } from './draft.ts';
import { mayLinkIn } from './link-choice.tsx';
import { mention, questionsAddress } from './page-links.ts';
import type { Respondent } from './respondent.ts';
import { recognise } from './respondent.ts';
import { drawQuestions, problemsIn } from './show-questions.tsx';
import { shutAnswer } from './shut-answer.tsx';
import { speechFor } from './speech-for.ts';

const submissionOf = (form: FormValues): string | null => {
  const id = form['inzending']?.[0];
  return id === undefined || !/^[\w-]{16,64}$/.test(id) ? null : id;
};

interface SentPage {
  readonly page: number;
  readonly form: FormValues;
  /** The id under which the browser sends all of it in; null when it gave none. */
  readonly submission: string | null;
  readonly speech: Speech;
  /** Sent to go on in another language: kept as it is, with nothing said about what is not answered yet. */
  readonly turnsTo: Speech | null;
}

const thanks = (secret: string, speech: Speech): Answer => ({
  kind: 'redirect',
  to: surveyPaths.thanks.to({ secret }, mention(speech)),
});

/** What was asked before stands in one field, parted by spaces, for a form has each name once. */
const withAskedApart = (form: FormValues): FormValues => {
  const { [askedField]: asked = [] } = form;
  return asked.length === 0 ? form : { ...form, [askedField]: asked.flatMap((tokens) => tokens.split(' ')) };
};

const turnIn = (form: FormValues): Speech | null => {
  const language = form['taal']?.[0];
  return isRespondentLanguage(language) ? { language, chosen: true } : null;
};

/** Of so many who send at once each is kept in the end, for one of them is kept every time. */
const mostTries = 25;

/** What came of a page that was sent: sent in as the last of all, kept in the draft, or too late. */
type Taken =
  | { readonly kind: 'sent-in'; readonly respondent: Respondent }
  | {
      readonly kind: 'kept';
      readonly respondent: Respondent;
      readonly reading: PageReading;
      readonly to: number | null;
      /** Keyed in from paper, and not as somebody did before. */
      readonly differs: boolean;
    }
  | { readonly kind: 'too-late' };

type Kept = Extract<Taken, { kind: 'kept' }>;

/** Whether a page as it was sent is the last of all, in order, and meant to be sent in. */
const isLast = ({ questionnaire }: Respondent, sent: SentPage, reading: PageReading): boolean =>
  sent.form['terug'] === undefined &&
  sent.turnsTo === null &&
  reading.problems.length === 0 &&
  nextPage(questionnaire, reading.answers, sent.page) === null;

const draftWith = (context: Context, { draft }: Respondent, { answers }: PageReading, sent: SentPage): Draft => ({
  ...draft,
  answers,
  mayLink: mayLinkIn(sent.form) ?? draft.mayLink,
  savedAt: context.now.toISOString(),
  language: spokenIn(sent).chosen ? spokenIn(sent).language : draft.language,
});

const spokenIn = ({ turnsTo, speech }: SentPage): Speech => turnsTo ?? speech;

/**
 * Sends everything in, or keeps the page in the draft, whatever is wrong with it; all is read anew and tried again when
 * another tab kept a page of it meanwhile.
 */
const takePage = async (context: Context, start: Respondent, sent: SentPage): Promise<Taken> => {
  let respondent = start;
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    const reading = readPage(respondent.questionnaire, sent.page, sent.form, respondent.draft.answers);
    const goesIn = sent.submission !== null && isLast(respondent, sent, reading);
    const agreed = { ...respondent, mayLink: mayLinkIn(sent.form) ?? respondent.draft.mayLink ?? false };
    const sentIn = goesIn ? await sendIn(context, agreed, reading.answers, sent.submission ?? '') : null;
    if (sentIn?.ok === true && sentIn.value === true) return { kind: 'sent-in', respondent };
    const differs = sentIn?.ok === true && sentIn.value === 'differs';
    if (sentIn?.ok !== true || differs) {
      const draft = draftWith(context, respondent, reading, sent);
      if (await keep(context, respondent, draft))
        return { kind: 'kept', respondent: { ...respondent, draft }, reading, to: openPageOf(sentIn), differs };
    }
    const again = await recognise(context, respondent.secret);
    if (again.kind !== 'open') return { kind: 'too-late' };
    respondent = again.respondent;
  }
  throw new Error('a page could not be taken: its draft kept changing');
};

type SentIn = Awaited<ReturnType<typeof sendIn>> | null;
const openPageOf = (sentIn: SentIn): number | null => (sentIn?.ok === false ? (sentIn.refusal[0]?.page ?? null) : null);

/** Whoever answered is thanked; whoever keyed in from paper goes on with the next. */
const afterSending = ({ secret, row, draft }: Respondent, speech: Speech): Answer =>
  draft.paper === null
    ? thanks(secret, speech)
    : { kind: 'redirect', to: surveyPaths.paper.to({ track: draft.paper.track, wave: row.wave }, { ingevoerd: 'ja' }) };

const keep = (context: Context, { secret, row }: Respondent, draft: Draft): Promise<boolean> =>
  saveDraft(context.db, row.invitation, sealDraft(secret, row.invitation, draft), row.draftVersion);

/** What became of answers that were not stored now: stored by an earlier try of the same, by another, or too late. */
const whatCameOfIt = async (
  context: Context,
  secret: string,
  submission: string | null,
  speech: Speech,
): Promise<Answer> => {
  const recognised = await recognise(context, secret);
  if (recognised.kind === 'open') throw new Error('answers were not stored and the wave is open');
  const isSame =
    submission !== null &&
    recognised.kind === 'spent' &&
    sameBytes(recognised.row.submission ?? Buffer.alloc(0), hashToken(submission));
  if (isSame) return thanks(secret, speech);
  return shutAnswer(recognised, speech);
};

/** Takes a page that was sent: keeps it whatever is wrong with it, then goes back, on, or in. */
export const takeQuestions = async (context: Context, incoming: Incoming): Promise<Answer> => {
  const secret = incoming.params['secret'] ?? '';
  const { speaks } = incoming;
  const form = withAskedApart(incoming.form);
  const submission = submissionOf(form);
  const recognised = await recognise(context, secret);
  if (recognised.kind !== 'open') return whatCameOfIt(context, secret, submission, speaks);
  const page = Number(incoming.params['page']) - 1;
  const { questionnaire, draft } = recognised.respondent;
  const speech = speechFor(speaks, draft.language, questionnaire);
  if (!visiblePages(questionnaire, draft.answers).includes(page))
    return { kind: 'redirect', to: surveyPaths.begin.to({ secret }, mention(speech)) };
  const asked = turnIn(form);
  const turnsTo = asked === null ? null : speechFor(asked, null, questionnaire);
  const sent: SentPage = { page, form, submission, speech, turnsTo };
  const taken = await takePage(context, recognised.respondent, sent);
  if (taken.kind === 'too-late') return whatCameOfIt(context, secret, submission, speech);
  if (taken.kind === 'sent-in') return afterSending(taken.respondent, speech);
  return turnsTo === null ? goOn(sent, taken) : turn(sent, taken, turnsTo);
};

/** The same page in another language; drawn at once when something on it was typed that cannot be kept. */
const turn = async (sent: SentPage, { respondent, reading }: Kept, speech: Speech): Promise<Answer> => {
  if (reading.problems.every(({ code }) => code === 'empty' || code === 'required'))
    return { kind: 'redirect', to: questionsAddress(respondent.secret, sent.page, speech) };
  const { [askedField]: asked = [], ...fields } = sent.form;
  return drawQuestions(respondent, sent.page, speech, { fields, problems: [], asked });
};

/** Where to after a page was kept: back, to what is wrong, or on. */
const goOn = async (
  { page, form, speech }: SentPage,
  { respondent, reading, to: openPage, differs }: Kept,
): Promise<Answer> => {
  const { questionnaire, draft, row, secret } = respondent;
  if (differs && draft.paper !== null) {
    const address = { track: draft.paper.track, wave: row.wave, secret };
    return { kind: 'redirect', to: surveyPaths.paperDifferences.to(address) };
  }
  const to = (index: number): Answer => ({ kind: 'redirect', to: questionsAddress(respondent.secret, index, speech) });
  if (form['terug'] !== undefined) return to(previousPage(questionnaire, draft.answers, page) ?? 0);
  if (reading.problems.length > 0) {
    const { [askedField]: _before, ...fields } = form;
    const problems = problemsIn(respondent, speech, reading.problems);
    return drawQuestions(respondent, page, speech, { fields, problems, asked: reading.asked, status: 422 });
  }
  return to(openPage ?? nextPage(questionnaire, draft.answers, page) ?? page);
};
