import type * as z from 'zod';
import type { Actor } from '../kernel/actor.ts';
import type { Letter } from '../kernel/letter.ts';
import type { Action } from '../kvo/accounts/action.ts';
import type { NotDone } from '../kvo/accounts/perform.ts';
import { perform } from '../kvo/accounts/perform.ts';
import type { Context, Instance } from '../platform/context.ts';
import { contextFor } from '../platform/context.ts';
import type { PostOffice } from '../platform/mail/deliver-letter.ts';
import { deliverLetter } from '../platform/mail/deliver-letter.ts';
import { listQueuedLetters, readOutbox } from '../platform/mail/outbox.ts';

export interface DeliveredLetter extends Letter {
  readonly to: string;
  readonly kind: string;
}

/** Plays an instance as people would: acts through the real actions, reads the letters, and travels in time. */
export interface Player {
  readonly instance: Instance;
  readonly context: (actor?: Actor) => Context;
  /** Performs an action and gives what it did; throws when it was not done. */
  readonly does: <Input, Code extends string, Done>(
    actor: Actor,
    action: Action<Input, Code, Done>,
    input: z.input<typeof action.input> | Readonly<Record<string, unknown>>,
  ) => Promise<Done>;
  /** Sends what waits and gives the letters since the last time, oldest first. */
  readonly letters: () => Promise<readonly DeliveredLetter[]>;
  /** Sets the clock to a moment (ISO, UTC). */
  readonly travelTo: (moment: string) => void;
}

/** Why something was not done, in one line. */
export const whyNot = (refusal: NotDone<string>): string => {
  if (refusal.kind === 'refused') return refusal.refused.code;
  if (refusal.kind === 'invalid') return `invalid:${JSON.stringify(refusal.fields)}`;
  return refusal.kind;
};

/** A player on an instance, whose clock it takes over. `kinds` are the letters the instance can write. */
export const playerOn = (base: Omit<Instance, 'clock'>, kinds: PostOffice['kinds'], start: Date): Player => {
  let now = start;
  const instance: Instance = { ...base, clock: () => now };
  const context = (actor: Actor = { kind: 'operator' }): Context => contextFor(instance, actor);
  const office: PostOffice = { kinds, transport: null };
  const seen = new Set<string>();
  return {
    instance,
    context,
    does: async (actor, action, input) => {
      const outcome = await perform(action, context(actor), input as Readonly<Record<string, unknown>>);
      if (!outcome.ok) throw new Error(`${action.name} was not done: ${whyNot(outcome.refusal)}`);
      return outcome.value;
    },
    letters: async () => {
      for (const id of await listQueuedLetters(context())) await deliverLetter(office, context(), id);
      const fresh = (await readOutbox(context(), 10_000)).toReversed().filter((entry) => !seen.has(entry.id));
      for (const entry of fresh) seen.add(entry.id);
      return fresh.flatMap((entry) =>
        entry.letter === null ? [] : [{ ...entry.letter, to: entry.recipient, kind: entry.kind }],
      );
    },
    travelTo: (moment) => {
      now = new Date(moment);
    },
  };
};
