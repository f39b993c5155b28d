import { z } from 'zod';
import type { LocalDate } from '../../../kernel/dates.ts';
import { dayOf, showDate } from '../../../kernel/dates.ts';
import type { AddressRefused, Letter, LetterKind } from '../../../kernel/letter.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { askedQuestionnaire } from '../questionnaires-of.ts';
import { unwrapSecrets } from '../respondent/secrets.ts';
import { findAddressMark, markFailing } from '../store/addresses.ts';
import { listRefusing } from '../store/calls.ts';
import { findForLetter } from '../store/mailings.ts';
import { optOutTexts } from '../texts/further/opt-out.ts';
import { respondentTexts } from '../texts/respondent-texts.ts';
import { surveyTexts } from '../texts/texts.ts';
import type { Recipient } from './address-key.ts';
import { optOutToken } from './address-key.ts';

const particularsSchema = z.object({
  invitation: z.string(),
  population: z.string().optional(),
  park: z.string().optional(),
  /** The address as it is known without being kept, in hexadecimal. */
  address: z.string().optional(),
});
type Particulars = z.infer<typeof particularsSchema>;

const recipientIn = ({ park, address }: Particulars): Recipient | null =>
  park === undefined || address === undefined ? null : { park, address: Buffer.from(address, 'hex') };

/** Whether the firm or its reader said meanwhile that no letter is wanted, or a mail server that none arrives. */
const isUnwanted = async (context: Context, wave: string, particulars: Particulars): Promise<boolean> => {
  const recipient = recipientIn(particulars);
  const mark = recipient === null ? null : await findAddressMark(context.db, recipient);
  if (mark !== null && (mark.declinedOn !== null || mark.failing !== null)) return true;
  return particulars.population !== undefined && (await listRefusing(context.db, wave)).has(particulars.population);
};

const unsubscribing = (context: Context, particulars: Particulars, language: RespondentLanguage) => {
  const recipient = recipientIn(particulars);
  if (recipient === null) return {};
  const token = optOutToken(context.keys, recipient);
  const url = context.publicUrl + surveyPaths.optOut.to({ token }, language === 'nl' ? {} : { taal: language });
  return { unsubscribe: { label: optOutTexts(language).line, url } };
};

/** Keeps that a mail server refuses the address, so that nothing more is sent to it. */
const refused = async (context: Context, particulars: unknown, { reason }: AddressRefused): Promise<void> => {
  const recipient = recipientIn(particularsSchema.parse(particulars));
  if (recipient !== null) await markFailing(context.db, recipient, { code: reason, on: dayOf(context.now) });
};

/** The last paragraph promises anonymity: where comparing is asked for, what is said of that stands in its place. */
const asLinked = (body: readonly string[], linked: readonly string[]): readonly string[] =>
  linked.length === 0 ? body : [...body.slice(0, -1), ...linked];

const write = async (
  context: Context,
  particulars: unknown,
  language: RespondentLanguage,
  kind: 'invitation' | 'reminder',
): Promise<Letter | null> => {
  const read = particularsSchema.parse(particulars);
  const { invitation } = read;
  const found = await findForLetter(context.db, invitation);
  const secrets = found === null ? null : unwrapSecrets(context.keys, invitation, found.wrapped);
  if (found === null || secrets === null || (await isUnwanted(context, found.wave, read))) return null;
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
    ...unsubscribing(context, read, language),
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
  refused,
};

/** A reminder; not written when the firm has answered in the meantime. */
export const firmReminderLetter: LetterKind<Context> = {
  kind: 'surveys.reminder',
  name: (language) => surveyTexts(language).letterNames.reminder,
  isKey: true,
  toRespondents: true,
  write: (context, particulars, language) => write(context, particulars, language, 'reminder'),
  refused,
};
