import type * as z from 'zod';
import { cardsOf } from '../src/app/build-app.ts';
import { openPostOffice } from '../src/app/open-post-office.ts';
import type { Actor } from '../src/kernel/actor.ts';
import type { Id } from '../src/kernel/ids.ts';
import type { Letter } from '../src/kernel/letter.ts';
import type { Action } from '../src/kvo/accounts/action.ts';
import { perform } from '../src/kvo/accounts/perform.ts';
import { type Context, contextFor, type Instance } from '../src/platform/context.ts';
import { keysFromText, makeKeyFile } from '../src/platform/crypto/keys.ts';
import { type Connection, connect } from '../src/platform/database/connect.ts';
import { deliverLetter } from '../src/platform/mail/deliver-letter.ts';
import { listQueuedLetters, readOutbox } from '../src/platform/mail/outbox.ts';
import { copyDatabase } from './database/copy-database.ts';

export interface DeliveredLetter extends Letter {
  readonly to: string;
  readonly kind: string;
}

/** An instance of its own for a test, with a clock that the test sets and a post office whose letters it can read. */
export interface World {
  readonly instance: Instance;
  readonly connection: Connection;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly context: (actor?: Actor) => Context;
  /** Performs an action and gives what it did; throws when it was not done. */
  readonly does: <Input, Code extends string, Done>(
    actor: Actor,
    action: Action<Input, Code, Done>,
    input: z.input<typeof action.input> | Readonly<Record<string, unknown>>,
  ) => Promise<Done>;
  /** Performs an action that must be refused, and gives the code of the refusal. */
  readonly isRefused: <Input, Code extends string, Done>(
    actor: Actor,
    action: Action<Input, Code, Done>,
    input: Readonly<Record<string, unknown>>,
  ) => Promise<string>;
  /** Sends what waits and gives the letters since the last time, oldest first. */
  readonly letters: () => Promise<readonly DeliveredLetter[]>;
  readonly travelTo: (moment: string) => void;
  readonly close: () => Promise<void>;
}

/** What an actor wrote in a refusal, as one code. */
const codeOf = (refusal: { readonly kind: string }): string => {
  if ('refused' in refusal) return String(Reflect.get(Object(refusal.refused), 'code'));
  if ('fields' in refusal) return `invalid:${JSON.stringify(refusal.fields)}`;
  return refusal.kind;
};

/** Opens a world at a moment (ISO, UTC); a plain instance unless `demo`. */
export const aWorld = async (options: { readonly now?: string; readonly demo?: boolean } = {}): Promise<World> => {
  const copy = await copyDatabase();
  const connection = connect(copy.app, 8, () => undefined);
  let now = new Date(options.now ?? '2026-04-14T07:10:00Z');
  const instance: Instance = {
    db: connection.db,
    keys: keysFromText(makeKeyFile()),
    publicUrl: 'http://keurpark.test',
    isDemo: options.demo ?? false,
    sendsMail: false,
    clock: () => now,
  };
  const context = (actor: Actor = { kind: 'operator' }): Context => contextFor(instance, actor);
  const office = openPostOffice({ smtpUrl: null, mailFrom: '' }, cardsOf(instance));
  const seen = new Set<string>();
  return {
    instance,
    connection,
    ownerUrl: copy.owner,
    appUrl: copy.app,
    context,
    does: async (actor, action, input) => {
      const outcome = await perform(action, context(actor), input as Readonly<Record<string, unknown>>);
      if (!outcome.ok) throw new Error(`${action.name} was not done: ${codeOf(outcome.refusal)}`);
      return outcome.value;
    },
    isRefused: async (actor, action, input) => {
      const outcome = await perform(action, context(actor), input);
      if (outcome.ok) throw new Error(`${action.name} was done, and should have been refused`);
      return codeOf(outcome.refusal);
    },
    letters: async () => {
      for (const id of await listQueuedLetters(context())) await deliverLetter(office, context(), id);
      const entries = (await readOutbox(context(), 10_000)).toReversed();
      const fresh = entries.filter((entry) => !seen.has(entry.id));
      for (const entry of fresh) seen.add(entry.id);
      return fresh.flatMap((entry) => (entry.letter === null ? [] : [{ ...entry.letter, to: entry.recipient, kind: entry.kind }]));
    },
    travelTo: (moment) => {
      now = new Date(moment);
    },
    close: async () => {
      await connection.close();
      await copy.drop();
    },
  };
};

/** Somebody as an actor. */
export const personActor = (id: string, name: string): Actor => ({ kind: 'person', id: id as Id<'person'>, name });
