import type { Answers } from '../../src/kvo/surveys/questionnaire/answer.ts';
import { visiblePages } from '../../src/kvo/surveys/questionnaire/progress.ts';
import { emptyDraft, sealDraft } from '../../src/kvo/surveys/respondent/draft.ts';
import { showCode } from '../../src/kvo/surveys/rules/survey-code.ts';
import { saveDraft } from '../../src/kvo/surveys/store/drafts.ts';
import { makeToken } from '../../src/platform/crypto/tokens.ts';
import type { Database } from '../../src/platform/database/tables.ts';
import type { BusyWave } from './a-busy-wave.ts';
import type { Acknowledgements } from './acknowledgements.ts';
import type { Sent } from './send-form.ts';
import { openPage, sendAndCut, sendForm } from './send-form.ts';
import { answersDigest, formFor } from './sets-of-answers.ts';

type Invitation = BusyWave['invitations'][number];

/** Somebody at the last page of the questions, all before it filled in. */
export interface AtTheEnd {
  readonly of: string;
  readonly secret: string;
  readonly page: number;
  readonly answers: Answers;
}

/** The last question, free text: what tells one racer's answers from another's. */
const freeText = 'most-urgent';
const saying = (answers: Answers, words: string): Answers => ({
  ...answers,
  [freeText]: { state: 'answered', value: words },
});

/** Lets the page that a code leads to begin a draft, as it is printed on paper. */
const beginWithCode = async (url: string, code: string): Promise<string> => {
  const begun = await sendForm(`${url}/enquete`, new URLSearchParams({ code: showCode(code) }));
  const secret = /^\/enquete\/([\w-]+)$/.exec(begun.location ?? '')?.[1];
  if (secret === undefined) throw new Error(`a code did not begin: ${begun.status} ${begun.heading}`);
  return secret;
};

/** Brings somebody to the last page: by the printed code when `byCode` gives the address of a node, else by the link. */
export const bringToTheEnd = async (
  db: Database,
  wave: BusyWave,
  who: { readonly invitation: Invitation; readonly answers: Answers; readonly byCode: string | null },
): Promise<AtTheEnd> => {
  const { invitation, byCode, answers } = who;
  const secret = byCode === null ? invitation.secret : await beginWithCode(byCode, invitation.code);
  const page = visiblePages(wave.questionnaire, answers).at(-1) ?? 0;
  const later = new Set(wave.questionnaire.pages[page]?.questions.map(({ key }) => key));
  const before = Object.fromEntries(Object.entries(answers).filter(([key]) => !later.has(key)));
  const sealed = sealDraft(secret, invitation.id, { ...emptyDraft, answers: before });
  if (!(await saveDraft(db, invitation.id, sealed, byCode === null ? null : 1)))
    throw new Error('a draft was not kept');
  return { of: invitation.id, secret, page, answers };
};

/** What a racer heard: thanks, that it was answered already, or something else. */
export type Heard = 'thanks' | 'already' | 'trouble';

const heard = async (url: string, sent: Sent): Promise<Heard> => {
  if (sent.status === 409) return 'already';
  if (sent.status !== 303 || sent.location?.endsWith('/bedankt') !== true) return 'trouble';
  const page = await openPage(url + sent.location);
  return page.status === 200 && page.heading.startsWith('Bedankt') ? 'thanks' : 'trouble';
};

/** Races on a wave against one or more nodes; every thank-you page goes into the book before the race counts. */
export const racesOn = (wave: BusyWave, book: Acknowledgements) => {
  const formOf = (who: AtTheEnd, words: string, id: string): { fields: URLSearchParams; digest: string } => {
    const answers = saying(who.answers, words);
    const fields = formFor(wave.questionnaire, who.page, answers);
    fields.set('inzending', id);
    return { fields, digest: answersDigest(answers) };
  };
  const submit = async (
    url: string,
    who: AtTheEnd,
    racer: { readonly words: string; readonly id: string },
  ): Promise<Heard> => {
    const { fields, digest } = formOf(who, racer.words, racer.id);
    await book.note({ said: 'sent', what: 'answers', of: racer.id, digest });
    const outcome = await heard(url, await sendForm(`${url}/enquete/${who.secret}/${who.page + 1}`, fields));
    if (outcome === 'thanks') await book.note({ said: 'kept', what: 'answers', of: racer.id, digest });
    return outcome;
  };
  return {
    /** Two submits at once: of two people with one link, or twice of one who taps twice. */
    race: (urls: readonly [string, string], who: AtTheEnd, isSamePerson: boolean): Promise<readonly Heard[]> => {
      const first = { words: `Eerst ${who.of}`, id: makeToken(128) };
      const second = isSamePerson ? first : { words: `Later ${who.of}`, id: makeToken(128) };
      return Promise.all([submit(urls[0], who, first), submit(urls[1], who, second)]);
    },
    /** A submit that is sent again: after its thank-you page, or after its line was cut. */
    retry: async (urls: readonly [string, string], who: AtTheEnd, cutAfterMs: number | null) => {
      const racer = { words: `Nog eens ${who.of}`, id: makeToken(128) };
      const { fields } = formOf(who, racer.words, racer.id);
      const first =
        cutAfterMs === null
          ? (await submit(urls[0], who, racer)) === 'thanks'
          : await sendAndCut(`${urls[0]}/enquete/${who.secret}/${who.page + 1}`, fields, cutAfterMs);
      return { heardAtFirst: first, outcome: await submit(urls[1], who, racer) };
    },
    /** Two devices that begin at once with one link: both are kept and led on, or this says how it went instead. */
    begin: async (
      urls: readonly [string, string],
      who: { readonly secret: string; readonly answers: Answers },
    ): Promise<string | null> => {
      const fields = formFor(wave.questionnaire, 0, who.answers);
      const sent = await Promise.all(urls.map((url) => sendForm(`${url}/enquete/${who.secret}/1`, fields)));
      const wrong = sent.find(({ status, location }) => status !== 303 || location !== `/enquete/${who.secret}/2`);
      return wrong === undefined ? null : `${wrong.status} ${wrong.heading}`;
    },
  };
};
