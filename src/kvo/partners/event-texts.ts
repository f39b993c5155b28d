import type { Capability } from '../../kernel/capability.ts';
import type { Language } from '../../kernel/language.ts';
import type { Context } from '../../platform/context.ts';
import { personalOf, textOf } from '../tracks/read-payload.ts';
import { countParties, countPeople } from './count-words.ts';
import { memberRole, partyKind } from './model.ts';
import { partnerTexts } from './texts/texts.ts';

type Texts = NonNullable<Capability<Context>['eventTexts']>;
type Payload = Readonly<Record<string, unknown>>;

const nameOf = (payload: Payload, language: Language): string => personalOf(payload, 'name', language);

const added = (payload: Payload, language: Language): string => {
  const t = partnerTexts(language).happened;
  return [
    t.memberAdded(nameOf(payload, language), textOf(payload, 'partyName')),
    ...(payload['isChair'] === true ? [t.chairs] : payload['inWorkingGroup'] === true ? [t.joinsGroup] : []),
  ].join(' ');
};

const edited = (payload: Payload, language: Language): string => {
  const t = partnerTexts(language).happened;
  return [
    t.memberEdited(nameOf(payload, language)),
    ...(payload['becameChair'] === true ? [t.chairs] : payload['joined'] === true ? [t.joinsGroup] : []),
  ].join(' ');
};

/** What happened at the table of a track, in sentences. */
export const partnerEventTexts: Texts = {
  'partners.party-added': (payload, language) => {
    const { happened: t, kinds } = partnerTexts(language);
    return t.partyAdded(textOf(payload, 'name'), kinds[partyKind.parse(payload['kind'])].toLowerCase());
  },
  'partners.party-edited': (payload, language) => {
    const t = partnerTexts(language).happened;
    const [before, name] = [textOf(payload, 'before'), textOf(payload, 'name')];
    return before === name ? t.partyEdited(name) : t.partyRenamed(before, name);
  },
  'partners.party-left': (payload, language) => partnerTexts(language).happened.partyLeft(textOf(payload, 'name')),
  'partners.party-returned': (payload, language) =>
    partnerTexts(language).happened.partyReturned(textOf(payload, 'name')),
  'partners.parties-taken-over': (payload, language) => {
    const count = (field: string): number => Number(textOf(payload, field));
    const t = partnerTexts(language).happened;
    return t.takenOver(countParties(count('parties'), language), countPeople(count('members'), language));
  },
  'partners.member-added': added,
  'partners.member-edited': edited,
  'partners.member-left': (payload, language) => partnerTexts(language).happened.memberLeft(nameOf(payload, language)),
  'partners.member-returned': (payload, language) =>
    partnerTexts(language).happened.memberReturned(nameOf(payload, language)),
  'partners.member-invited': (payload, language) => {
    const { happened: t, roles } = partnerTexts(language);
    return t.memberInvited(nameOf(payload, language), roles[memberRole.parse(payload['role'])]);
  },
  'partners.invitation-withdrawn': (payload, language) =>
    partnerTexts(language).happened.invitationWithdrawn(nameOf(payload, language)),
  'partners.member-forgotten': (_payload, language) => partnerTexts(language).happened.memberForgotten,
};
