import type { Actor } from '../kernel/actor.ts';
import type { Language } from '../kernel/language.ts';
import type { LetterKind } from '../kernel/letter.ts';
import type { Keys } from './crypto/keys.ts';
import type { Database } from './database/tables.ts';

/** Makes one sentence of an event: its kind, and its payload with `personal` filled in (null where erased). */
export type EventText = (kind: string, payload: Readonly<Record<string, unknown>>, language: Language) => string;

/** What may be known of every kind of letter without writing one. */
type LetterKinds = ReadonlyMap<string, Pick<LetterKind<never>, 'name' | 'isKey'>>;

/** What is the same for every request of an instance. */
export interface Instance {
  readonly db: Database;
  readonly keys: Keys;
  /** The address the public knows us by, without a slash at the end. Links, mails and QR codes start with it. */
  readonly publicUrl: string;
  readonly isDemo: boolean;
  /** The folder of what is shipped as data: schemes and questionnaires. */
  readonly shippedFolder: string;
  /** Whether mail leaves by SMTP; otherwise it is kept for the outbox page. */
  readonly sendsMail: boolean;
  /** An event of the ledger in one sentence, whichever capability it came from. */
  readonly eventText: EventText;
  /** The kinds of letters that the instance writes, whichever capability they come from. */
  readonly letterKinds: LetterKinds;
  readonly clock: () => Date;
}

/** What an action or a page works with: the instance, who asks, in which language, and the moment, which stands still. */
export interface Context extends Instance {
  readonly actor: Actor;
  readonly language: Language;
  readonly now: Date;
}

/** The context of one piece of work. */
export const contextFor = (instance: Instance, actor: Actor, language: Language = 'nl'): Context => ({
  ...instance,
  actor,
  language,
  now: instance.clock(),
});
