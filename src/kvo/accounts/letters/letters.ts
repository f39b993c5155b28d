import { z } from 'zod';
import type { Json } from '../../../kernel/canonical-json.ts';
import type { LetterKind } from '../../../kernel/letter.ts';
import { accountPaths } from '../../../paths/accounts.ts';
import type { Context } from '../../../platform/context.ts';
import { accountTexts } from '../texts/texts.ts';

const signInParticulars = z.object({ token: z.string() });
const invitationParticulars = z.object({
  token: z.string(),
  name: z.string(),
  purpose: z.string(),
  inviter: z.string().nullable(),
});

export const signInLetter: LetterKind<Context> = {
  kind: 'accounts.sign-in',
  name: (language) => accountTexts(language).letters.signIn.subject,
  isKey: true,
  write: async (context, particulars: Json, language) => {
    const { token } = signInParticulars.parse(particulars);
    const { letters: t } = accountTexts(language);
    return {
      subject: t.signIn.subject,
      paragraphs: [t.signIn.body],
      button: { label: t.signIn.button, url: context.publicUrl + accountPaths.signInLink.to({ token }) },
      footer: [t.ignore, t.footer],
    };
  },
};

const changedParticulars = z.object({ name: z.string() });

/** Tells an address that an account can no longer be signed in to with it. */
export const emailChangedLetter: LetterKind<Context> = {
  kind: 'accounts.email-changed',
  name: (language) => accountTexts(language).letters.emailChanged.subject,
  isKey: false,
  write: async (_context, particulars: Json, language) => {
    const { name } = changedParticulars.parse(particulars);
    const { letters: t } = accountTexts(language);
    return {
      subject: t.emailChanged.subject,
      paragraphs: [t.emailChanged.greeting(name), t.emailChanged.body, t.emailChanged.wrong],
      footer: [t.footer],
    };
  },
};

export const invitationLetter: LetterKind<Context> = {
  kind: 'accounts.invitation',
  name: (language) => accountTexts(language).letters.invitation.name,
  isKey: true,
  write: async (context, particulars: Json, language) => {
    const { token, name, purpose, inviter } = invitationParticulars.parse(particulars);
    const { letters: t } = accountTexts(language);
    return {
      subject: t.invitation.subject(purpose),
      paragraphs: [
        t.invitation.greeting(name),
        inviter === null ? t.invitation.bodyUnsigned(purpose) : t.invitation.body(inviter, purpose),
        t.invitation.term,
      ],
      button: {
        label: t.invitation.button,
        url: context.publicUrl + accountPaths.invitation.to({ token }, language === 'nl' ? {} : { taal: language }),
      },
      footer: [t.ignore, t.footer],
    };
  },
};
