import { z } from 'zod';
import type { LetterKind } from '../../../kernel/letter.ts';
import type { Context } from '../../../platform/context.ts';
import { findTrack } from '../../tracks/queries.ts';
import { agreementKinds } from '../model.ts';
import { findAgreement } from '../queries.ts';
import { agreementTexts } from '../texts/texts.ts';

const particulars = z.object({ track: z.uuid(), kind: z.enum(agreementKinds), version: z.uuid(), name: z.string() });

/** The text somebody was asked to sign, or signed, was withdrawn. */
export const withdrawnLetter: LetterKind<Context> = {
  kind: 'agreements.withdrawn',
  name: (language) => agreementTexts(language).letters.names.withdrawn,
  isKey: false,
  write: async (context, stored, language) => {
    const about = particulars.parse(stored);
    const track = await findTrack(context.db, about.track);
    const agreement = track === null ? null : await findAgreement(context, track, about.kind);
    const version = agreement?.versions.find((one) => one.id === about.version);
    if (track === null || version === undefined || version.withdrawal === null) return null;
    const { letters: t, kind } = agreementTexts(language);
    return {
      subject: t.withdrawn.subject(kind[about.kind].name, track.title),
      paragraphs: [
        t.greeting(about.name),
        t.withdrawn.body(version.title, version.number),
        t.withdrawn.reason(version.withdrawal.reason),
        t.withdrawn.next,
      ],
      footer: [t.footer],
    };
  },
};
