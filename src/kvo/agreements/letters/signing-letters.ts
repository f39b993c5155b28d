import { z } from 'zod';
import { showMoment } from '../../../kernel/dates.ts';
import type { LetterKind } from '../../../kernel/letter.ts';
import { agreementPaths } from '../../../paths/agreements.ts';
import type { Context } from '../../../platform/context.ts';
import { newestHead, signHead } from '../../../platform/ledger/signed-head.ts';
import { findTrack } from '../../tracks/queries.ts';
import { openLink } from '../links/opened-link.ts';
import type { SignatoryId, VersionId } from '../model.ts';
import { agreementKinds } from '../model.ts';
import { isOpenCode } from '../store/by-link/codes.ts';
import { agreementTexts } from '../texts/texts.ts';

const codeParticulars = z.object({
  code: z.string(),
  track: z.uuid(),
  kind: z.enum(agreementKinds),
  signatory: z.uuid().transform((id) => id as SignatoryId),
  version: z.uuid().transform((id) => id as VersionId),
});

/** The six digits that show that whoever signs can open the mailbox. */
export const codeLetter: LetterKind<Context> = {
  kind: 'agreements.code',
  name: (language) => agreementTexts(language).letters.names.code,
  isKey: true,
  write: async (context, stored, language) => {
    const { code, track: id, kind, ...to } = codeParticulars.parse(stored);
    const track = (await isOpenCode(context, to, code)) ? await findTrack(context.db, id) : null;
    if (track === null) return null;
    const texts = agreementTexts(language);
    const { letters: t } = texts;
    return {
      subject: t.code.subject,
      paragraphs: [t.code.body(texts.kind[kind].the, track.title)],
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
      footer: [t.code.ignore, t.footer],
    };
  },
};

const receiptParticulars = z.object({ token: z.string(), signature: z.uuid() });

/** Tells a signatory what was signed, with its digest and the head of the ledger: proof that lies outside this system. */
export const receiptLetter: LetterKind<Context> = {
  kind: 'agreements.receipt',
  name: (language) => agreementTexts(language).letters.names.receipt,
  isKey: true,
  write: async (context, stored, language) => {
    const { token, signature: id } = receiptParticulars.parse(stored);
    const opened = await openLink(context, token);
    if (opened === null || opened.signature?.id !== id) return null;
    const { letters: t, kind } = agreementTexts(language);
    const { version, signature, track, party, who } = opened;
    const head = signHead(context.keys, await newestHead(context.db));
    return {
      subject: t.receipt.subject(kind[opened.link.kind].name, track.title),
      paragraphs: [
        t.greeting(who.name),
        t.receipt.body(version.title, version.number, party.name, showMoment(signature.signedAt, language)),
        t.receipt.keep,
        t.receipt.digest(signature.digest),
        t.receipt.ledger(head),
      ],
      button: { label: t.receipt.button, url: context.publicUrl + agreementPaths.sign.to({ token }) },
      footer: [t.personal, t.footer],
    };
  },
};
