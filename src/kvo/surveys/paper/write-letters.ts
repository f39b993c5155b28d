import { setImmediate as others } from 'node:timers/promises';
import { dayOf, showDate } from '../../../kernel/dates.ts';
import type { Language } from '../../../kernel/language.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { makePdf } from '../../../platform/paper/make-pdf.ts';
import { qrSvg } from '../../../platform/paper/qr-svg.ts';
import type { FirmAddress } from '../../areas/queries.ts';
import type { Wave } from '../model.ts';
import type { Wrapped } from '../respondent/secrets.ts';
import { addressLines } from '../rules/order-letters.ts';
import { showCode } from '../rules/survey-code.ts';
import { listLivingPairs } from '../store/pairs.ts';
import { paperTexts } from '../texts/paper-texts.ts';
import { surveyTexts } from '../texts/texts.ts';
import { letterTemplate } from './letter-template.ts';

/** A firm that gets a letter, with the secrets that go into it. */
export interface LetterTo {
  readonly name: string;
  readonly place: string;
  readonly address: FirmAddress | undefined;
  readonly secrets: Wrapped;
}

export interface LetterWishes {
  readonly language: Language;
  readonly window: 'left' | 'right';
  readonly sender: readonly string[];
  readonly signed: string;
  /** What the whole is about: the title of the track. */
  readonly about: string;
}

const atOnce = 20;

/** What stands in each letter; drawing hundreds of QR codes takes a while, so others are let go first now and then. */
const contentsOf = async (context: Context, wave: Wave, to: readonly LetterTo[], language: Language) => {
  const { letters: words, linking } = surveyTexts(language);
  const closes = showDate(wave.closesOn, language);
  const pairs = await listLivingPairs(context.db, wave.id);
  const until = pairs
    .map(({ destroyOn }) => destroyOn)
    .toSorted()
    .at(-1);
  const linked = until === undefined ? null : linking.letter(showDate(until, language));
  const contents = [];
  for (const [index, { name, place, address, secrets }] of to.entries()) {
    if (index % atOnce === 0) await others();
    const body = words.invitation.body(place, closes);
    contents.push({
      address: addressLines(name, address, place),
      subject: words.invitation.subject(place),
      paragraphs: linked === null ? body : [...body.slice(0, -1), linked],
      code: showCode(secrets.code),
      qr: qrSvg(context.publicUrl + surveyPaths.begin.to({ secret: secrets.secret })),
    });
  }
  return contents;
};

/** A letter per firm in one PDF, a page each. The secrets are in the file that this gives and nowhere else. */
export const writeLetters = async (
  context: Context,
  wave: Wave,
  to: readonly LetterTo[],
  wishes: LetterWishes,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { language, window, sender, signed, about } = wishes;
  const { letters: t } = paperTexts(language);
  return makePdf(letterTemplate, {
    title: t.subjectOfFile(about),
    language,
    window,
    sender,
    date: showDate(dayOf(context.now), language),
    greeting: t.greeting,
    footer: surveyTexts(language).letters.footer,
    scan: t.scan,
    orType: t.orType,
    enter: (context.publicUrl + surveyPaths.enterCode.to({})).replace(/^https?:\/\//, ''),
    yourCode: t.yourCode,
    qrAlt: t.qr,
    close: [t.once],
    greetings: t.greetings,
    signed: signed === '' ? t.signedBy(about) : signed,
    firms: await contentsOf(context, wave, to, language),
  });
};
