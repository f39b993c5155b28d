import { createTransport } from 'nodemailer';
import type { Letter } from '../../kernel/letter.ts';
import type { RespondentLanguage } from '../../kernel/respondent-language.ts';
import type { Delivery } from './judge-delivery.ts';
import { judgeDelivery } from './judge-delivery.ts';
import { letterAsHtml } from './letter-as-html.tsx';
import { letterAsText } from './letter-as-text.ts';

interface OutgoingMail {
  readonly id: string;
  readonly to: string;
  readonly letter: Letter;
  readonly language: RespondentLanguage;
  /** When the letter was queued: its date stays the same however often it is tried. */
  readonly date?: Date;
}

export interface Transport {
  readonly send: (mail: OutgoingMail) => Promise<Delivery>;
  readonly close: () => void;
}

/** How long a mail server may stay silent, in milliseconds. */
export interface Patience {
  readonly connection: number;
  readonly silence: number;
}

/** A server may look through a letter for a minute before it answers; to hang up earlier is to send it twice. */
const usualPatience: Patience = { connection: 10_000, silence: 120_000 };

const silent = (): void => undefined;

/** Hears from the sender of a letter when its last byte has left. */
const listening = (onHandedOver: () => void) => ({
  level: silent,
  trace: silent,
  debug: silent,
  info: (about: unknown) => {
    if (typeof about === 'object' && about !== null && 'outByteCount' in about) onHandedOver();
  },
  warn: silent,
  error: silent,
  fatal: silent,
});

/** One click ends it (RFC 8058), for programs that show a button for it. */
const unsubscribing = ({ unsubscribe }: Letter): Readonly<Record<string, string>> =>
  unsubscribe === undefined
    ? {}
    : { 'List-Unsubscribe': `<${unsubscribe.url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };

/**
 * Mail by SMTP, a connection for each letter. The message id is the letter's own, so that a letter sent twice over a broken
 * line can be known as one. Gives what the server answered, and throws nothing.
 */
export const smtpTransport = (smtpUrl: string, from: string, patience: Patience = usualPatience): Transport => {
  const domain = from.split('@').at(-1)?.replace('>', '') ?? 'keurpark';
  const posts = new Set<{ close: () => void }>();
  return {
    send: async ({ id, to, letter, language, date }) => {
      let handedOver = false;
      const post = createTransport({
        url: smtpUrl,
        connectionTimeout: patience.connection,
        greetingTimeout: patience.connection,
        dnsTimeout: patience.connection,
        socketTimeout: patience.silence,
        logger: listening(() => {
          handedOver = true;
        }),
      });
      posts.add(post);
      try {
        await post.sendMail({
          from,
          to,
          ...(date === undefined ? {} : { date }),
          subject: letter.subject,
          text: letterAsText(letter),
          html: await letterAsHtml(letter, language),
          messageId: `<${id}@${domain}>`,
          headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated', ...unsubscribing(letter) },
        });
        return { kind: 'sent' };
      } catch (error) {
        return judgeDelivery(error, handedOver);
      } finally {
        posts.delete(post);
        post.close();
      }
    },
    close: () => {
      for (const post of posts) post.close();
    },
  };
};
