import { dayOf } from '../../../kernel/dates.ts';
import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Answer, Incoming, PageAnswer, Speech } from '../../../kernel/route.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { PostButton } from '../../../platform/ui/actions/post-button.tsx';
import { PageHead } from '../../../platform/ui/page/page-head.tsx';
import { findPark } from '../../areas/queries.ts';
import type { Recipient } from '../letters/address-key.ts';
import { readOptOutToken } from '../letters/address-key.ts';
import { findAddressMark, markDeclined } from '../store/addresses.ts';
import { optOutTexts } from '../texts/further/opt-out.ts';
import { inEveryLanguage, mention } from './page-links.ts';
import { shutAnswer } from './shut-answer.tsx';

interface Found {
  readonly token: string;
  readonly recipient: Recipient;
  readonly park: string;
}

const find = async (context: Context, incoming: Incoming): Promise<Found | null> => {
  const token = incoming.params['token'] ?? '';
  const recipient = readOptOutToken(context.keys, token);
  const park = recipient === null ? null : await findPark(context.db, recipient.park);
  return recipient === null || park === null ? null : { token, recipient, park: park.name };
};

const page = ({ language }: Speech, token: string, heading: string, main: Child): PageAnswer => ({
  kind: 'page',
  frame: 'phone',
  title: heading,
  language,
  languageLinks: inEveryLanguage((query) => surveyPaths.optOut.to({ token }, query)),
  main,
});

const declined = ({ token, park }: Found, speech: Speech): PageAnswer => {
  const t = optOutTexts(speech.language);
  return page(
    speech,
    token,
    t.doneHeading,
    <>
      <PageHead heading={t.doneHeading} lead={t.doneLead(park)} />
      <PostButton action={surveyPaths.optOut.to({ token }, mention(speech))} hidden={{ weer: 'ja' }} tone="second">
        {t.again}
      </PostButton>
    </>,
  );
};

/** Looking changes nothing: programs that look through mail follow every link in it. */
export const showOptOut = async (context: Context, incoming: Incoming): Promise<Answer> => {
  const found = await find(context, incoming);
  const { speaks } = incoming;
  if (found === null) return shutAnswer({ kind: 'unknown' }, speaks);
  const mark = await findAddressMark(context.db, found.recipient);
  if (mark !== null && mark.declinedOn !== null) return declined(found, speaks);
  const t = optOutTexts(speaks.language);
  const heading = t.heading(found.park);
  return page(
    speaks,
    found.token,
    heading,
    <>
      <PageHead heading={heading} lead={t.lead} />
      <PostButton action={surveyPaths.optOut.to({ token: found.token }, mention(speaks))}>{t.button}</PostButton>
    </>,
  );
};

/**
 * Ends survey mail to an address, or begins it again. The answer is a page and no redirect, for a mail program that does
 * it with one click (RFC 8058) follows none.
 */
export const takeOptOut = async (context: Context, incoming: Incoming): Promise<Answer> => {
  const found = await find(context, incoming);
  const { speaks } = incoming;
  if (found === null) return shutAnswer({ kind: 'unknown' }, speaks);
  const isBack = incoming.form['weer']?.[0] === 'ja';
  await markDeclined(context.db, found.recipient, isBack ? null : dayOf(context.now));
  if (!isBack) return declined(found, speaks);
  const t = optOutTexts(speaks.language);
  return page(speaks, found.token, t.againHeading, <PageHead heading={t.againHeading} lead={t.againLead} />);
};
