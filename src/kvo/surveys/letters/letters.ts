import { z } from 'zod';
import type { LocalDate } from '../../../kernel/dates.ts';
import { showDate } from '../../../kernel/dates.ts';
import type { Letter, LetterKind } from '../../../kernel/letter.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { askedQuestionnaire } from '../questionnaires-of.ts';
import { unwrapSecrets } from '../respondent/secrets.ts';
import { findForLetter } from '../store/mailings.ts';
import { respondentTexts } from '../texts/respondent-texts.ts';
import { surveyTexts } from '../texts/texts.ts';

const particularsSchema = z.object({ invitation: z.string() });

/** The last paragraph promises anonymity: where comparing is asked for, what is said of that stands in its place. */
const asLinked = (body: readonly string[], linked: readonly string[]): readonly string[] =>
  linked.length === 0 ? body : [...body.slice(0, -1), ...linked];

const write = async (
  context: Context,
  particulars: unknown,
  language: RespondentLanguage,
  kind: 'invitation' | 'reminder',
): Promise<Letter | null> => {
  const { invitation } = particularsSchema.parse(particulars);
  const found = await findForLetter(context.db, invitation);
  const secrets = found === null ? null : unwrapSecrets(context.keys, invitation, found.wrapped);
  if (found === null || secrets === null) return null;
  const { letters: t, linking } = respondentTexts(language);
  const linked = found.linkedUntil === null ? [] : [linking.letter(showDate(found.linkedUntil as LocalDate, language))];
  const { languages } = await askedQuestionnaire(context.db, context, found.questionnaire);
  const address = (query: Readonly<Record<string, string>>): string =>
    context.publicUrl + surveyPaths.begin.to({ secret: secrets.secret }, query);
  const day = showDate(found.closesOn as LocalDate, language);
  return {
    subject: t[kind].subject(found.place),
    paragraphs: [...asLinked(t[kind].body(found.place, day), linked)],
    button: { label: t.button, url: address(language === 'nl' ? {} : { taal: language }) },
    footer: [t.once, t.footer],
    elsewhere: languages
      .filter((other) => other !== language)
      .map((other) => ({
        language: other,
        label: respondentTexts(other).letters.answer,
        url: address({ taal: other }),
      })),
  };
};

/** The invitation of a firm. Its link is unwrapped when the letter is written and kept nowhere. */
export const firmInvitationLetter: LetterKind<Context> = {
  kind: 'surveys.invitation',
  name: (language) => surveyTexts(language).letterNames.invitation,
  isKey: true,
  toRespondents: true,
  write: (context, particulars, language) => write(context, particulars, language, 'invitation'),
};

/** A reminder; not written when the firm has answered in the meantime. */
export const firmReminderLetter: LetterKind<Context> = {
  kind: 'surveys.reminder',
  name: (language) => surveyTexts(language).letterNames.reminder,
  isKey: true,
  toRespondents: true,
  write: (context, particulars, language) => write(context, particulars, language, 'reminder'),
};
