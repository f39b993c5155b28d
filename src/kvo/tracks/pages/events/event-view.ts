import type { LocalDate } from '../../../../kernel/dates.ts';
import { dayOf } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { EventText } from '../../../../platform/context.ts';
import type { ReadableEvent } from '../../../../platform/ledger/list-events.ts';
import { trackTexts } from '../../texts/texts.ts';

/** An event as it stands on the page. */
interface EventView {
  readonly sequence: number;
  readonly at: Date;
  readonly what: string;
  readonly who: string;
  readonly shortHash: string;
  /** Whether something personal of it was erased. */
  readonly erased: boolean;
}

export interface EventDay {
  readonly day: LocalDate;
  readonly events: readonly EventView[];
}

interface EventsShaped {
  readonly names: ReadonlyMap<string, string>;
  readonly eventText: EventText;
  readonly language: Language;
}

/** Everybody whose name the events need: who acted, and whom a role was given to or taken from. */
export const peopleIn = (events: readonly ReadableEvent[]): readonly string[] =>
  events.flatMap(({ actor, payload }) => {
    const person = payload['person'];
    return [
      ...(actor.kind === 'person' && actor.id !== undefined ? [actor.id] : []),
      ...(typeof person === 'string' ? [person] : []),
    ];
  });

const whoActed = (actor: ReadableEvent['actor'], { names, language }: EventsShaped): string => {
  const t = trackTexts(language).events.who;
  switch (actor.kind) {
    case 'person':
      return names.get(actor.id ?? '') ?? t.unknown;
    case 'signatory':
      return t.signatory;
    case 'respondent':
      return t.respondent;
    case 'operator':
      return t.operator;
    case 'system':
      return t.system;
    default:
      return t.anyone;
  }
};

const viewOf = (event: ReadableEvent, shaped: EventsShaped): EventView => {
  const { payload, personal } = event;
  const person = payload['person'];
  const t = trackTexts(shaped.language).events.who;
  const known = typeof person === 'string' ? { personName: shaped.names.get(person) ?? t.unknown } : {};
  return {
    sequence: event.sequence,
    at: event.occurredAt,
    what: shaped.eventText(event.kind, { ...payload, ...known, personal }, shaped.language),
    who: whoActed(event.actor, shaped),
    shortHash: event.hash.slice(0, 8),
    erased: Object.values(personal).includes(null),
  };
};

/** Events, newest first, as days with sentences. */
export const groupByDay = (events: readonly ReadableEvent[], shaped: EventsShaped): readonly EventDay[] => {
  const days: { day: LocalDate; events: EventView[] }[] = [];
  for (const event of events) {
    const day = dayOf(event.occurredAt);
    const last = days.at(-1);
    if (last?.day === day) last.events.push(viewOf(event, shaped));
    else days.push({ day, events: [viewOf(event, shaped)] });
  }
  return days;
};
