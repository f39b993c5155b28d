import { cardsOf } from '../src/app/build-app.ts';
import { eventTextOf } from '../src/app/event-text.ts';
import { letterKindsOf, openPostOffice } from '../src/app/open-post-office.ts';
import type { Player } from '../src/demo/player.ts';
import { playerOn, whyNot } from '../src/demo/player.ts';
import type { Actor } from '../src/kernel/actor.ts';
import type { Id } from '../src/kernel/ids.ts';
import type { Action } from '../src/kvo/accounts/action.ts';
import { perform } from '../src/kvo/accounts/perform.ts';
import { keysFromText, makeKeyFile } from '../src/platform/crypto/keys.ts';
import type { Connection } from '../src/platform/database/connect.ts';
import { connect } from '../src/platform/database/connect.ts';

/** An instance of its own for a test, with a clock that the test sets and a post office whose letters it can read. */
export interface World extends Player {
  readonly connection: Connection;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Performs an action that must be refused, and gives the code of the refusal. */
  readonly isRefused: <Input, Code extends string, Done>(
    actor: Actor,
    action: Action<Input, Code, Done>,
    input: Readonly<Record<string, unknown>>,
  ) => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface WorldWishes {
  /** The moment at which it opens (ISO, UTC). */
  readonly now?: string;
  readonly demo?: boolean;
  /** Whether letters leave; outside a demo they do unless asked otherwise. The world reads them either way. */
  readonly sendsMail?: boolean;
  /** The text of a key file; made anew unless given. */
  readonly keys?: string;
}

/** A world on a database that is up to date. */
export const worldOn = (urls: { readonly owner: string; readonly app: string }, wishes: WorldWishes = {}): World => {
  const connection = connect(urls.app, 8, () => undefined);
  const isDemo = wishes.demo ?? false;
  const cards = cardsOf({ isDemo });
  const base = {
    db: connection.db,
    keys: keysFromText(wishes.keys ?? makeKeyFile()),
    publicUrl: 'http://keurpark.test',
    isDemo,
    shippedFolder: 'schemes',
    sendsMail: wishes.sendsMail ?? !isDemo,
    eventText: eventTextOf(cards),
    letterKinds: letterKindsOf(cards),
  };
  const office = openPostOffice({ smtpUrl: null, mailFrom: '' }, cards);
  const player = playerOn(base, office.kinds, new Date(wishes.now ?? '2026-04-14T07:10:00Z'));
  return {
    ...player,
    connection,
    ownerUrl: urls.owner,
    appUrl: urls.app,
    isRefused: async (actor, action, input) => {
      const outcome = await perform(action, player.context(actor), input);
      if (outcome.ok) throw new Error(`${action.name} was done, and should have been refused`);
      return whyNot(outcome.refusal);
    },
    close: () => connection.close(),
  };
};

/** Somebody as an actor. */
export const personActor = (id: string, name: string): Actor => ({ kind: 'person', id: id as Id<'person'>, name });
