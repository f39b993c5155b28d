import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Seat } from '../../../../platform/ui/lists/people.tsx';
import type { Tone } from '../../../../platform/ui/marks/keur.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import type { SignedFact } from '../../../gates/model.ts';
import type { Member, Party } from '../../../partners/model.ts';
import type { PartyKind, RecordKind } from '../../../schemes/model.ts';
import type { TrackPicture } from '../../model.ts';
import { overviewTexts } from '../../texts/texts.ts';

const mostPeople = 3;

type PartyState = SignedFact['parties'][number]['state'];
const tones: Readonly<Record<PartyState, Tone>> = {
  signed: 'ok',
  declined: 'stop',
  waiting: 'wait',
  'not-invited': 'quiet',
};

const holderOf: Readonly<Partial<Record<RecordKind, PartyKind>>> = {
  'police-figures': 'police',
  'fire-figures': 'fire-service',
  'municipal-figures': 'municipality',
};

/** The agreement that the table signs now: the covenant once its text stands. */
const agreementOf = ({ road }: TrackPicture): SignedFact =>
  road.facts.covenant.version === null ? road.facts.declaration : road.facts.covenant;

/** Whether the stage one is in waits for figures that this party has. */
const owesFigures = ({ road }: TrackPicture, party: Party): boolean =>
  road.stages
    .filter((stage) => stage.place === 'here')
    .flatMap((stage) => stage.gate.reasons)
    .some(({ said }) => said.code === 'records-short' && holderOf[said.params.record] === party.kind);

const markOf = (picture: TrackPicture, party: Party, language: Language): Child => {
  const { seats: t } = overviewTexts(language);
  if (owesFigures(picture, party)) return <Keur tone="wait">{t.delivers}</Keur>;
  const state = agreementOf(picture).parties.find((one) => one.id === party.id)?.state;
  return state === undefined ? <Keur tone="quiet">{t.none}</Keur> : <Keur tone={tones[state]}>{t.state[state]}</Keur>;
};

const linesOf = (members: readonly Member[], language: Language): readonly Child[] => {
  const { seats: t } = overviewTexts(language);
  if (members.length === 0) return [t.nobody];
  const people = members
    .slice(0, mostPeople)
    .map(({ name, function: role }) => <span dir="auto">{role === '' ? name : `${name}, ${role}`}</span>);
  return members.length > mostPeople ? [...people, t.more(members.length - mostPeople)] : people;
};

/** Who sits at the table: each party with its people, and how it stands towards what is signed or asked. */
export const seatsOf = (picture: TrackPicture, language: Language): readonly Seat[] =>
  picture.parties.map((party) => ({
    name: party.name,
    lines: linesOf(
      picture.members.filter((member) => member.partyId === party.id),
      language,
    ),
    mark: markOf(picture, party, language),
  }));
