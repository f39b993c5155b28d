import { z } from 'zod';
import type { Language } from '../../../kernel/language.ts';
import type { Letter, LetterKind } from '../../../kernel/letter.ts';
import { agreementPaths } from '../../../paths/agreements.ts';
import type { Context } from '../../../platform/context.ts';
import type { OpenedLink } from '../links/opened-link.ts';
import { openLink } from '../links/opened-link.ts';
import { agreementTexts } from '../texts/texts.ts';

const particulars = z.object({ token: z.string(), isAnew: z.boolean() });

const letterOf = (
  opened: OpenedLink,
  language: Language,
  body: { readonly subject: string; readonly lines: readonly string[]; readonly url: string },
): Letter => {
  const { letters: t } = agreementTexts(language);
  return {
    subject: body.subject,
    paragraphs: [t.greeting(opened.who.name), ...body.lines, t.invitation.how, t.personal],
    button: { label: t.invitation.button, url: body.url },
    footer: [t.footer],
  };
};

const isCalledFor = (opened: OpenedLink | null): opened is OpenedLink => opened?.stand === 'open';

/** Asks somebody to sign. */
export const invitationLetter: LetterKind<Context> = {
  kind: 'agreements.invitation',
  name: (language) => agreementTexts(language).letters.names.invitation,
  isKey: true,
  write: async (context, stored, language) => {
    const { token, isAnew } = particulars.parse(stored);
    const opened = await openLink(context, token);
    if (!isCalledFor(opened)) return null;
    const { letters: t, kind } = agreementTexts(language);
    const { name, the } = kind[opened.link.kind];
    const body = t.invitation.body(the, opened.track.title, opened.party.name);
    return letterOf(opened, language, {
      subject: t.invitation.subject(name, opened.track.title),
      lines: isAnew ? [body, t.invitation.anew] : [body],
      url: context.publicUrl + agreementPaths.sign.to({ token }),
    });
  },
};

/** Asks again, whoever gave no answer yet. */
export const reminderLetter: LetterKind<Context> = {
  kind: 'agreements.reminder',
  name: (language) => agreementTexts(language).letters.names.reminder,
  isKey: true,
  write: async (context, stored, language) => {
    const { token } = particulars.parse(stored);
    const opened = await openLink(context, token);
    if (!isCalledFor(opened) || opened.state?.kind !== 'invited') return null;
    const { letters: t, kind } = agreementTexts(language);
    const { name, the } = kind[opened.link.kind];
    return letterOf(opened, language, {
      subject: t.reminder.subject(name, opened.track.title),
      lines: [t.reminder.body(the, opened.track.title, opened.party.name)],
      url: context.publicUrl + agreementPaths.sign.to({ token }),
    });
  },
};
