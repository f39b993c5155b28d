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

export const invitationLetter: LetterKind<Context> = {
  kind: 'accounts.invitation',
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
      button: { label: t.invitation.button, url: context.publicUrl + accountPaths.invitation.to({ token }) },
      footer: [t.ignore, t.footer],
    };
  },
};
