import type { Capability } from '../kernel/capability.ts';
import type { Context, EventText } from '../platform/context.ts';

/** The sentences of every capability's events in one lookup; a kind that nobody knows any more reads as itself. */
export const eventTextOf = (cards: readonly Capability<Context>[]): EventText => {
  const texts = new Map(cards.flatMap((card) => Object.entries(card.eventTexts ?? {})));
  return (kind, payload, language) => texts.get(kind)?.(payload, language) ?? kind;
};
