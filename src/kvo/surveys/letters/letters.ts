import { z } from 'zod';
import type { LocalDate } from '../../../kernel/dates.ts';
import { showDate } from '../../../kernel/dates.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Letter, LetterKind } from '../../../kernel/letter.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { unwrapSecrets } from '../respondent/secrets.ts';
import { findForLetter } from '../store/mailings.ts';
import { surveyTexts } from '../texts/texts.ts';

const particularsSchema = z.object({ invitation: z.string() });

const write = async (
  context: Context,
  particulars: unknown,
  language: Language,
  kind: 'invitation' | 'reminder',
): Promise<Letter | null> => {
  const { invitation } = particularsSchema.parse(particulars);
  const found = await findForLetter(context.db, invitation);
  const secrets = found === null ? null : unwrapSecrets(context.keys, invitation, found.wrapped);
  if (found === null || secrets === null) return null;
  const { letters: t } = surveyTexts(language);
  const day = showDate(found.closesOn as LocalDate, language);
  return {
    subject: t[kind].subject(found.place),
    paragraphs: [...t[kind].body(found.place, day)],
    button: { label: t.button, url: context.publicUrl + surveyPaths.begin.to({ secret: secrets.secret }) },
    footer: [t.once, t.footer],
  };
};

/** The invitation of a firm. Its link is unwrapped when the letter is written and kept nowhere. */
export const firmInvitationLetter: LetterKind<Context> = {
  kind: 'surveys.invitation',
  name: (language) => surveyTexts(language).letters.invitation.name,
  isKey: true,
  write: (context, particulars, language) => write(context, particulars, language, 'invitation'),
};

/** A reminder; not written when the firm has answered in the meantime. */
export const firmReminderLetter: LetterKind<Context> = {
  kind: 'surveys.reminder',
  name: (language) => surveyTexts(language).letters.reminder.name,
  isKey: true,
  write: (context, particulars, language) => write(context, particulars, language, 'reminder'),
};
