import type { Capability } from '../kernel/capability.ts';
import type { LetterKind } from '../kernel/letter.ts';
import type { Context } from '../platform/context.ts';
import type { PostOffice } from '../platform/mail/deliver-letter.ts';
import { smtpTransport } from '../platform/mail/transport.ts';

/** Every kind of letter of the capabilities, by its name in the database. */
export const letterKindsOf = (cards: readonly Capability<Context>[]): ReadonlyMap<string, LetterKind<Context>> =>
  new Map(cards.flatMap((card) => card.letters ?? []).map((kind) => [kind.kind, kind]));

/** The post office of an instance: every kind of letter of its capabilities, and its mail server when it has one. */
export const openPostOffice = (
  mail: { readonly smtpUrl: string | null; readonly mailFrom: string },
  cards: readonly Capability<Context>[],
): PostOffice => ({
  kinds: letterKindsOf(cards),
  transport: mail.smtpUrl === null ? null : smtpTransport(mail.smtpUrl, mail.mailFrom),
});
