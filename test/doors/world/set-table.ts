import { endMember } from '../../../src/kvo/partners/actions/end-member.ts';
import { endParty } from '../../../src/kvo/partners/actions/end-party.ts';
import type { TrackId } from '../../../src/kvo/tracks/model.ts';
import { aMember, aParty, aSeatedMember } from '../../builders/partners.ts';
import { aPerson } from '../../builders/people.ts';
import type { World } from '../../world.ts';
import type { Cast, Ids, Somebody } from './scene.ts';

interface At {
  readonly track: TrackId;
  /** A track of the same people that was certified. */
  readonly certified: TrackId;
  readonly facilitator: Somebody;
  readonly mark: string;
}

export interface Table {
  readonly cast: Cast;
  readonly parties: Readonly<Record<'park' | 'municipality' | 'police' | 'fire', string>>;
  readonly ids: Ids;
}

/** The parties of a track and their people: some in, one invited, one gone; and an auditor. */
export const setTable = async (world: World, at: At): Promise<Table> => {
  const { facilitator, mark } = at;

  const named = (name: string) => ({ name: `${name} ${mark}` });
  const park = await aParty(world, at, 'entrepreneurs', named('Stichting Parkmanagement'));
  const municipality = await aParty(world, at, 'municipality', named('Gemeente Weststellingwerf'));
  const police = await aParty(world, at, 'police', named('Politie Noord-Nederland'));
  const fire = await aParty(world, at, 'fire-service', named('Brandweer Fryslân'));
  const gone = await aParty(world, at, 'other', named('Gaat weer weg'));
  const inGroup = { workingGroup: true } as const;
  const manager = { ...named('Sjoerd Wiersma'), party: park, role: 'park-manager', chair: true, ...inGroup } as const;
  const { person: parkManager } = await aSeatedMember(world, at, manager);
  const seat = async (name: string, party: typeof park) =>
    (await aSeatedMember(world, at, { ...named(name), party, role: 'party-member', ...inGroup })).person;
  const owner = await seat('Jelle de Boer', police);
  const other = await seat('Anneke Postma', municipality);
  const audits = (subject: TrackId) => ({ role: 'auditor', scope: 'track', subject }) as const;
  const auditor = await aPerson(world, `Ad Keurder ${mark}`, [audits(at.track), audits(at.certified)]);
  const member = await aMember(world, at, { ...named('Femke Bakker'), party: fire, role: 'party-member' });
  const invited = await aMember(world, at, { ...named('Nog Niet'), party: fire, role: 'party-member', invite: true });
  const left = await aMember(world, at, { ...named('Is Weg'), party: fire, role: 'party-member' });
  await world.does(facilitator, endMember, { track: at.track, member: left });
  await world.does(facilitator, endParty, { track: at.track, party: gone });
  const members = '/trajecten/:track/mensen/:member';
  return {
    cast: { facilitator, parkManager, owner, other, auditor },
    parties: { park, municipality, police, fire },
    ids: {
      party: fire,
      member,
      [`${members}/uitnodiging-intrekken member`]: invited,
      [`${members}/terug member`]: left,
      '/trajecten/:track/partijen/:party/terug party': gone,
    },
  };
};
