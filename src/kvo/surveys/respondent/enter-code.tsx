import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Answer, Incoming, PageAnswer, Speech } from '../../../kernel/route.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { seal, unseal } from '../../../platform/crypto/seal.ts';
import { makeToken } from '../../../platform/crypto/tokens.ts';
import { isBraked, takeFromBrake } from '../../../platform/database/brake.ts';
import { transact } from '../../../platform/database/transact.ts';
import { Button } from '../../../platform/ui/actions/button.tsx';
import { ErrorSummary } from '../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../platform/ui/forms/form.tsx';
import { formState } from '../../../platform/ui/forms/form-state.ts';
import { TextField } from '../../../platform/ui/forms/typed/text-field.tsx';
import { PageHead } from '../../../platform/ui/page/page-head.tsx';
import { readResumeWord } from '../rules/resume-word.ts';
import { readCode, showCode } from '../rules/survey-code.ts';
import { beginByCode } from '../store/drafts.ts';
import { findByCode } from '../store/respondents.ts';
import { respondentTexts } from '../texts/respondent-texts.ts';
import { emptyDraft, sealDraft } from './draft.ts';
import { inEveryLanguage, mention } from './page-links.ts';
import { standingOf } from './respondent.ts';
import { codeLookup, makeResumeWord, makeSalt, resumeKey } from './secrets.ts';
import { shutAnswer } from './shut-answer.tsx';

type CodeProblem = 'empty' | 'incomplete' | 'mistyped' | 'unknown' | 'wrong-word';
type Found = NonNullable<Awaited<ReturnType<typeof findByCode>>>;

/** A code that is known and can be answered with now. */
interface Typed {
  readonly code: string;
  readonly found: Found;
  readonly speech: Speech;
}

/** Wrong codes are counted per network, right ones are not: an office behind one address is not locked out. */
const guesses = { name: 'survey-code', limit: 20, windowSeconds: 600 };
const wordGuesses = { name: 'survey-word', limit: 10, windowSeconds: 3600 };

const page = (speech: Speech, title: string, main: Child, status?: PageAnswer['status']): PageAnswer => ({
  kind: 'page',
  frame: 'phone',
  title,
  main,
  language: speech.language,
  languageLinks: inEveryLanguage((query) => surveyPaths.enterCode.to({}, query)),
  ...(status === undefined ? {} : { status }),
});

const askCode = (speech: Speech, typed: string, problem: CodeProblem | null): PageAnswer => {
  const { enter: t, codeProblems } = respondentTexts(speech.language);
  const problems = problem === null ? [] : [{ field: 'code', text: codeProblems[problem] }];
  const attempt = problem === null ? null : { form: 'code', values: { code: [typed] }, problems };
  const state = formState({ form: 'code', language: speech.language, attempt });
  const main = (
    <>
      <ErrorSummary state={state} />
      <PageHead heading={t.title} lead={t.lead} />
      <Form action={surveyPaths.enterCode.to({}, mention(speech))}>
        <TextField state={state} name="code" label={t.code} autocomplete="off" spelled={false} width="short" required />
        <Button icon="next">{t.button}</Button>
      </Form>
    </>
  );
  return page(speech, t.title, main, problem === null ? undefined : 422);
};

const StartOver = ({
  code,
  byLink,
  speech,
}: {
  readonly code: string;
  /** It was begun with the link of an e-mail, so that there is no word to have lost. */
  readonly byLink: boolean;
  readonly speech: Speech;
}): Child => {
  const { enter: t } = respondentTexts(speech.language);
  return (
    <section class="part" aria-labelledby="opnieuw">
      <h2 id="opnieuw">{byLink ? t.startOver : t.lostTitle}</h2>
      <p>{byLink ? t.gone : `${t.lost} ${t.gone}`}</p>
      <Form action={surveyPaths.startOver.to({}, mention(speech))} hidden={{ code: showCode(code) }}>
        <Button tone="second">{t.startOver}</Button>
      </Form>
    </section>
  );
};

const askWord = (speech: Speech, code: string, found: Found, problem: CodeProblem | null): PageAnswer => {
  const { enter: t, codeProblems } = respondentTexts(speech.language);
  const problems = problem === null ? [] : [{ field: 'word', text: codeProblems[problem] }];
  const state = formState({
    form: 'resume',
    language: speech.language,
    attempt: problem === null ? null : { form: 'resume', values: {}, problems },
  });
  const byLink = found.resume === null;
  const main = (
    <>
      <ErrorSummary state={state} />
      <PageHead heading={t.resumeTitle} lead={byLink ? t.linkLead : t.resumeLead} />
      {byLink ? null : (
        <Form action={surveyPaths.resume.to({}, mention(speech))} hidden={{ code: showCode(code) }}>
          <TextField state={state} name="word" label={t.word} autocomplete="off" spelled={false} required />
          <Button icon="next">{t.resume}</Button>
        </Form>
      )}
      <StartOver code={code} byLink={byLink} speech={speech} />
    </>
  );
  return page(speech, t.resumeTitle, main, problem === null ? undefined : 422);
};

/** For whoever typed a code that was spent, or whose wave closed, in the very moment that they began. */
const tooLate = async (context: Context, { code, found, speech }: Typed): Promise<Answer> => {
  const row = (await findByCode(context.db, codeLookup(context.keys, code))) ?? found;
  const standing = standingOf(context, row);
  return shutAnswer({ kind: standing === 'open' ? 'spent' : standing, row }, speech);
};

/** Begins a draft with a code: makes its link and its resume word, and leads to the questions. */
const begin = async (context: Context, typed: Typed): Promise<Answer> => {
  const { code, found, speech } = typed;
  const secret = makeToken(128);
  const word = makeResumeWord();
  const salt = makeSalt();
  const key = await resumeKey(code, word, salt);
  const begun = await transact(context.db, (tx) =>
    beginByCode(tx, found.invitation, {
      secret,
      content: sealDraft(secret, found.invitation, {
        ...emptyDraft,
        word,
        language: speech.chosen ? speech.language : null,
      }),
      resume: seal(key, Buffer.from(secret), `survey-resume/${found.invitation}`),
      salt,
    }),
  );
  if (!begun) return tooLate(context, typed);
  return { kind: 'redirect', to: surveyPaths.begin.to({ secret }, mention(speech)) };
};

const field = (incoming: Incoming, name: string): string => (incoming.form[name]?.[0] ?? '').slice(0, 200);

/** Finds the invitation of a typed code; or the answer to give instead. */
const findTyped = async (context: Context, incoming: Incoming): Promise<Typed | { readonly answer: Answer }> => {
  const speech = incoming.speaks;
  const typed = field(incoming, 'code');
  const read = readCode(typed);
  if (read.kind !== 'code') return { answer: askCode(speech, typed, read.kind) };
  const ask = { who: incoming.origin, pepper: context.keys.pepper, now: context.now };
  const wait = await isBraked(context.db, guesses, ask);
  if (wait > 0) return { answer: { kind: 'slow-down', seconds: wait } };
  const found = await findByCode(context.db, codeLookup(context.keys, read.code));
  if (found === null) {
    await takeFromBrake(context.db, guesses, ask);
    return { answer: askCode(speech, typed, 'unknown') };
  }
  const standing = standingOf(context, found);
  if (standing !== 'open') return { answer: shutAnswer({ kind: standing, row: found }, speech) };
  return { code: read.code, found, speech };
};

export const showEnterCode = async (_context: Context, incoming: Incoming): Promise<Answer> =>
  askCode(incoming.speaks, '', null);

/** Takes a typed code: begins, or asks the resume word when somebody began already. */
export const takeCode = async (context: Context, incoming: Incoming): Promise<Answer> => {
  const typed = await findTyped(context, incoming);
  if ('answer' in typed) return typed.answer;
  return typed.found.draft === null ? begin(context, typed) : askWord(typed.speech, typed.code, typed.found, null);
};

/** Takes code and resume word together, and leads back to the draft they open. */
export const takeWord = async (context: Context, incoming: Incoming): Promise<Answer> => {
  const typed = await findTyped(context, incoming);
  if ('answer' in typed) return typed.answer;
  const { code, found, speech } = typed;
  if (found.draft === null) return begin(context, typed);
  if (found.resume === null || found.resumeSalt === null) return askWord(speech, code, found, null);
  const ask = { who: found.invitation, pepper: context.keys.pepper, now: context.now };
  const wait = await takeFromBrake(context.db, wordGuesses, ask);
  if (wait > 0) return { kind: 'slow-down', seconds: wait };
  const key = await resumeKey(code, readResumeWord(field(incoming, 'word')), found.resumeSalt);
  const opened = unseal(key, found.resume, `survey-resume/${found.invitation}`);
  if (opened === null) return askWord(speech, code, found, 'wrong-word');
  const secret = opened.toString('utf8');
  return { kind: 'redirect', to: surveyPaths.begin.to({ secret }, mention(speech)) };
};

/** Begins anew with a code; what was filled in before is gone. */
export const takeStartOver = async (context: Context, incoming: Incoming): Promise<Answer> => {
  const typed = await findTyped(context, incoming);
  return 'answer' in typed ? typed.answer : begin(context, typed);
};
