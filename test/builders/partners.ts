import type { Actor } from '../../src/kernel/actor.ts';
import { orderedId } from '../../src/kernel/ids.ts';
import { acceptInvitation } from '../../src/kvo/accounts/actions/accept-invitation.ts';
import { findPersonByEmail } from '../../src/kvo/accounts/queries.ts';
import { addMember } from '../../src/kvo/partners/actions/add-member.ts';
import { addParty } from '../../src/kvo/partners/actions/add-party.ts';
import type { MemberId, MemberRole, PartyId, PartyKind } from '../../src/kvo/partners/model.ts';
import type { World } from '../world-on.ts';
import { personActor } from '../world-on.ts';
import type { TrackSituation } from './tracks.ts';
import { aTrack } from './tracks.ts';

type Person = Extract<Actor, { kind: 'person' }> & { readonly email: string };
type At = Pick<TrackSituation, 'track' | 'facilitator'>;

/** A party at the table of a track. */
export const aParty = async (
  world: World,
  at: At,
  kind: PartyKind,
  more: { readonly name?: string; readonly permitNumber?: string; readonly permitExpiresOn?: string } = {},
): Promise<PartyId> => {
  const id = orderedId(world.context().now.getTime());
  const { party } = await world.does(at.facilitator, addParty, { track: at.track, id, kind, name: kind, ...more });
  return party;
};

interface MemberWishes {
  readonly name: string;
  readonly party?: PartyId;
  readonly role?: MemberRole;
  readonly email?: string;
  readonly workingGroup?: boolean;
  readonly chair?: boolean;
  readonly invite?: boolean;
}

export const emailOf = (name: string): string => `${name.toLowerCase().replace(/[^a-z0-9]+/g, '.')}@voorbeeld.nl`;

/** Somebody on the list of a track. */
export const aMember = async (world: World, at: At, wishes: MemberWishes): Promise<MemberId> => {
  const id = orderedId(world.context().now.getTime());
  const { name, party = '', role = '', email = emailOf(name), ...ticks } = wishes;
  const input = { track: at.track, id, name, function: 'adviseur', email, party, role, ...ticks };
  const { member } = await world.does(at.facilitator, addMember, input);
  return member;
};

/** Somebody on the list who was invited and came in. */
export const aSeatedMember = async (
  world: World,
  at: At,
  wishes: MemberWishes & { readonly role: MemberRole },
): Promise<{ readonly member: MemberId; readonly person: Person }> => {
  await world.letters();
  const member = await aMember(world, at, { ...wishes, invite: true });
  const email = wishes.email ?? emailOf(wishes.name);
  const letter = (await world.letters()).find((one) => one.to === email);
  const token = new URL(letter?.button?.url ?? 'http://geen-brief/').pathname.split('/').at(-1) ?? '';
  await world.does({ kind: 'anyone' }, acceptInvitation, { token, name: wishes.name });
  const person = await findPersonByEmail(world.instance.db, email);
  if (person === null) throw new Error(`${wishes.name} did not come in`);
  return { member, person: { ...personActor(person.id, wishes.name), email } as Person };
};

/** A track with everything at its table that the scheme asks for, somebody of each party in the working group. */
export interface FullTable extends TrackSituation {
  readonly parties: Readonly<Record<'entrepreneurs' | 'municipality' | 'police' | 'fire-service', PartyId>>;
  readonly parkManager: Person;
  readonly policeOfficer: Person;
}

export const aFullTable = async (world: World, wishes: Parameters<typeof aTrack>[1] = {}): Promise<FullTable> => {
  const at = await aTrack(world, wishes);
  const title = wishes.title === undefined ? '' : ` ${wishes.title}`;
  const parties = {
    entrepreneurs: await aParty(world, at, 'entrepreneurs', { name: 'Stichting Parkmanagement Wolvega' }),
    municipality: await aParty(world, at, 'municipality', { name: 'Gemeente Weststellingwerf' }),
    police: await aParty(world, at, 'police', { name: 'Politie Noord-Nederland' }),
    'fire-service': await aParty(world, at, 'fire-service', { name: 'Brandweer Fryslân' }),
  };
  const inGroup = { workingGroup: true } as const;
  const manager = {
    name: `Sjoerd Wiersma${title}`,
    party: parties.entrepreneurs,
    role: 'park-manager',
    chair: true,
  } as const;
  const officer = { name: `Jelle de Boer${title}`, party: parties.police, role: 'party-member' } as const;
  const { person: parkManager } = await aSeatedMember(world, at, { ...manager, ...inGroup });
  const { person: policeOfficer } = await aSeatedMember(world, at, { ...officer, ...inGroup });
  await aMember(world, at, {
    name: `Anneke Postma${title}`,
    party: parties.municipality,
    role: 'party-member',
    ...inGroup,
  });
  await aMember(world, at, {
    name: `Femke Bakker${title}`,
    party: parties['fire-service'],
    role: 'party-member',
    ...inGroup,
  });
  return { ...at, parties, parkManager, policeOfficer };
};
