import type { Answers } from '../../../src/kvo/surveys/questionnaire/answer.ts';
import { nextPage } from '../../../src/kvo/surveys/questionnaire/progress.ts';
import { makeToken } from '../../../src/platform/crypto/tokens.ts';
import type { BusyWave } from '../a-busy-wave.ts';
import type { Acknowledgements } from '../acknowledgements.ts';
import { answersDigest, draftAfter, formFor } from '../sets-of-answers.ts';
import type { Errand } from './errand.ts';
import { Astray, ask } from './errand.ts';

/** Somebody who answers the questions page by page and sends them in; every page and the whole go into the book. */
export const respondentErrand = (
  url: string,
  wave: Pick<BusyWave, 'questionnaire'>,
  who: { readonly invitation: BusyWave['invitations'][number]; readonly answers: Answers },
  book: Acknowledgements,
): Errand => {
  const { questionnaire } = wave;
  const { invitation, answers } = who;
  const { id: of, secret } = invitation;
  const submission = makeToken(128);
  let page = 0;
  let draft: Answers = {};
  return {
    advance: async () => {
      const after = draftAfter(questionnaire, page, { answers, draft });
      const next = nextPage(questionnaire, after, page);
      const fields = formFor(questionnaire, page, answers);
      if (next === null) fields.set('inzending', submission);
      const kept = { what: 'page', of, digest: answersDigest(after) } as const;
      const whole = { what: 'answers', of: submission, digest: answersDigest(answers) } as const;
      await book.note({ said: 'sent', ...kept });
      if (next === null) await book.note({ said: 'sent', ...whole });
      const answer = await ask(`${url}/enquete/${secret}/${page + 1}`, { fields });
      const to = answer.headers.get('location');
      const expected = next === null ? `/enquete/${secret}/bedankt` : `/enquete/${secret}/${next + 1}`;
      if (answer.status !== 303 || to !== expected)
        throw new Astray(
          `page ${page + 1} was answered ${answer.status}${to === null ? '' : ` and led to page ${to.split('/').at(-1)}`}`,
        );
      await book.note(next === null ? { said: 'kept', ...whole } : { said: 'kept', ...kept });
      draft = after;
      if (next === null) return true;
      page = next;
      await ask(url + to);
      return false;
    },
  };
};
