import { z } from 'zod';
import type { Json } from '../../../kernel/canonical-json.ts';
import type { LetterKind } from '../../../kernel/letter.ts';
import { agreementPaths } from '../../../paths/agreements.ts';
import type { Context } from '../../../platform/context.ts';
import { findTrack } from '../../tracks/queries.ts';
import type { Agreement, SignatoryStanding } from '../model.ts';
import { agreementKinds, slugOf } from '../model.ts';
import { findAgreement } from '../queries.ts';
import { agreementTexts } from '../texts/texts.ts';

const particulars = z.object({
  track: z.uuid(),
  kind: z.enum(agreementKinds),
  signatory: z.uuid(),
  version: z.uuid(),
  /** Whom the letter is to. */
  name: z.string(),
  isFacilitator: z.boolean(),
});

interface Told extends z.infer<typeof particulars> {
  readonly who: SignatoryStanding;
  readonly party: Agreement['parties'][number];
  readonly reason: string;
}

/** What was answered, as long as it still is the answer to the version in force. */
const readAnswer = async (
  context: Context,
  stored: Json,
  answer: 'declined' | 'wrong-person',
): Promise<Told | null> => {
  const about = particulars.parse(stored);
  const track = await findTrack(context.db, about.track);
  const agreement = track === null ? null : await findAgreement(context, track, about.kind);
  const party = agreement?.parties.find((one) => one.signatories.some((who) => who.id === about.signatory));
  const who = party?.signatories.find((one) => one.id === about.signatory);
  if (agreement?.current?.id !== about.version || party === undefined || who?.state.kind !== answer) return null;
  return { ...about, who, party, reason: who.state.reason };
};

/** Somebody declined: told to the facilitators and to everybody else asked to sign. */
export const declinedLetter: LetterKind<Context> = {
  kind: 'agreements.declined',
  name: (language) => agreementTexts(language).letters.names.declined,
  isKey: false,
  write: async (context, stored, language) => {
    const told = await readAnswer(context, stored, 'declined');
    if (told === null) return null;
    const texts = agreementTexts(language);
    const { letters: t } = texts;
    const { the } = texts.kind[told.kind];
    const home = told.kind === 'declaration' ? agreementPaths.declaration : agreementPaths.covenant;
    const url = context.publicUrl + home.to({ track: told.track });
    return {
      subject: t.declined.subject(told.party.name, the),
      paragraphs: [
        t.greeting(told.name),
        t.declined.body(told.who.name, told.party.name, the),
        t.declined.reason(told.reason),
        told.isFacilitator ? t.declined.facilitator : t.declined.signatory,
      ],
      ...(told.isFacilitator ? { button: { label: t.declined.button, url } } : {}),
      footer: [t.footer],
    };
  },
};

/** Somebody else must sign: told to the facilitators. */
export const wrongPersonLetter: LetterKind<Context> = {
  kind: 'agreements.wrong-person',
  name: (language) => agreementTexts(language).letters.names['wrong-person'],
  isKey: false,
  write: async (context, stored, language) => {
    const told = await readAnswer(context, stored, 'wrong-person');
    if (told === null) return null;
    const texts = agreementTexts(language);
    const { letters: t } = texts;
    const params = { track: told.track, agreement: slugOf[told.kind], signatory: told.who.id };
    return {
      subject: t.other.subject(told.party.name),
      paragraphs: [
        t.greeting(told.name),
        t.other.body(told.who.name, told.party.name, texts.kind[told.kind].the),
        t.other.message(told.reason),
      ],
      button: { label: t.other.button, url: context.publicUrl + agreementPaths.replaceSignatory.to(params) },
      footer: [t.footer],
    };
  },
};
