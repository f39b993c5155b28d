import type { Capability } from '../../../kernel/capability.ts';
import type { Context } from '../../../platform/context.ts';
import { personalOf, textOf } from '../../tracks/read-payload.ts';
import { agreementKinds } from '../model.ts';
import { agreementTexts } from './texts.ts';

type EventText = NonNullable<Capability<Context>['eventTexts']>[string];
type Payload = Parameters<EventText>[0];

/** What the sentences are made of. */
const partsOf = (...[payload, language]: Parameters<EventText>) => {
  const texts = agreementTexts(language);
  const kind = agreementKinds.find((one) => one === payload['agreement']) ?? 'declaration';
  return {
    t: texts.events,
    agreement: texts.kind[kind],
    who: personalOf(payload, 'name', language),
    replacement: personalOf(payload, 'replacement', language),
    version: textOf(payload, 'version'),
    party: textOf(payload, 'partyName'),
  };
};

const told =
  (sentence: (parts: ReturnType<typeof partsOf>, payload: Payload) => string): EventText =>
  (payload, language) =>
    sentence(partsOf(payload, language), payload);

const count = (listed: unknown): number => (Array.isArray(listed) ? listed.length : 0);

/** The events of agreements, a sentence each. */
export const agreementEvents: Readonly<Record<string, EventText>> = {
  'agreements.frozen': told(({ t, agreement, version }) => t.frozen(agreement.name, version)),
  'agreements.withdrawn': told(({ t, agreement, version }) => t.withdrawn(agreement.name, version)),
  'agreements.signatory-invited': told(({ t, who, party }) => t.invited(who, party)),
  'agreements.signatory-replaced': told(({ t, who, replacement, party }) => t.replaced(who, replacement, party)),
  'agreements.signatory-ended': told(({ t, who }) => t.ended(who)),
  'agreements.reminded': told(({ t }, payload) => t.reminded(count(payload['signatories']))),
  'agreements.signed': told(({ t, who, party, agreement, version }) => t.signed(who, party, agreement.the, version)),
  'agreements.declined': told(({ t, who, party }) => t.declined(who, party)),
  'agreements.wrong-person': told(({ t, who, party }) => t.other(who, party)),
  'agreements.paper-added': told(({ t, who }) => t.paperAdded(who)),
  'agreements.paper-confirmed': told(({ t, who, party }) => t.paperConfirmed(who, party)),
  'agreements.paper-rejected': told(({ t, who }) => t.paperRejected(who)),
};
