import { createTransport } from 'nodemailer';
import type { Letter } from '../../kernel/letter.ts';
import type { RespondentLanguage } from '../../kernel/respondent-language.ts';
import { letterAsHtml } from './letter-as-html.tsx';
import { letterAsText } from './letter-as-text.ts';

export interface Transport {
  readonly send: (mail: {
    readonly id: string;
    readonly to: string;
    readonly letter: Letter;
    readonly language: RespondentLanguage;
  }) => Promise<'sent' | { readonly refused: string }>;
  readonly close: () => void;
}

const refusedForGood = (error: unknown): string | null => {
  const code = typeof error === 'object' && error !== null && 'responseCode' in error ? Number(error.responseCode) : 0;
  return code >= 500 && code < 600 ? String(code) : null;
};

/**
 * Mail by SMTP. A refusal for good (5xx) is an outcome; anything else throws and is tried again. The message id is the
 * letter's own, so that a letter sent twice by a broken line can be known as one.
 */
export const smtpTransport = (smtpUrl: string, from: string): Transport => {
  const post = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  const domain = from.split('@').at(-1)?.replace('>', '') ?? 'keurpark';
  return {
    send: async ({ id, to, letter, language }) => {
      try {
        await post.sendMail({
          from,
          to,
          subject: letter.subject,
          text: letterAsText(letter),
          html: await letterAsHtml(letter, language),
          messageId: `<${id}@${domain}>`,
          headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
        });
        return 'sent';
      } catch (error) {
        const refused = refusedForGood(error);
        if (refused === null) throw error;
        return { refused };
      }
    },
    close: () => post.close(),
  };
};
