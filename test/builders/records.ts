import type { Actor } from '../../src/kernel/actor.ts';
import { orderedId } from '../../src/kernel/ids.ts';
import type { PartyId } from '../../src/kvo/partners/model.ts';
import { addRecord } from '../../src/kvo/records/actions/add-record.ts';
import type { RecordId } from '../../src/kvo/records/model.ts';
import type { World } from '../world-on.ts';
import { aParty } from './partners.ts';
import { aPerson } from './people.ts';
import type { TrackSituation } from './tracks.ts';
import { aTrack } from './tracks.ts';

type Person = Extract<Actor, { kind: 'person' }> & { readonly email: string };

/** A track with four parties at its table, and somebody in each role. */
export interface TableSituation extends TrackSituation {
  readonly parties: Readonly<Record<'park' | 'municipality' | 'police' | 'fire', PartyId>>;
  readonly parkManager: Person;
  readonly municipality: Person;
  readonly police: Person;
  readonly auditor: Person;
  /** Somebody with a role in another track only. */
  readonly stranger: Person;
}

/** A track with its table set. Names differ per title, so that one world may hold several. */
export const aTable = async (world: World, title = 'Bedrijventerreinen Wolvega'): Promise<TableSituation> => {
  const situation = await aTrack(world, { title, facilitator: `Marit Dekker ${title}` });
  const { track } = situation;
  const parties = {
    park: await aParty(world, situation, 'entrepreneurs', { name: 'Stichting Parkmanagement' }),
    municipality: await aParty(world, situation, 'municipality', { name: 'Gemeente Weststellingwerf' }),
    police: await aParty(world, situation, 'police', { name: 'Politie' }),
    fire: await aParty(world, situation, 'fire-service', { name: 'Brandweer' }),
  };
  const inTrack = { scope: 'track', subject: track } as const;
  const someone = (name: string, role: 'park-manager' | 'party-member' | 'auditor', party: PartyId | null) =>
    aPerson(world, `${name} ${title}`, [{ ...inTrack, role, party }]);
  return {
    ...situation,
    parties,
    parkManager: await someone('Bram Visser', 'park-manager', parties.park),
    municipality: await someone('Nynke Hoekstra', 'party-member', parties.municipality),
    police: await someone('Sanne Postma', 'party-member', parties.police),
    auditor: await someone('Ad Keurder', 'auditor', null),
    stranger: await aPerson(world, `Vera Vreemd ${title}`, [
      { role: 'facilitator', scope: 'track', subject: orderedId() },
    ]),
  };
};

/** A small PDF whose content differs by its text. */
export const aReport = (text = 'verslag'): { readonly name: string; readonly bytes: Uint8Array } => ({
  name: `${text}.pdf`,
  bytes: new TextEncoder().encode(`%PDF-1.7\n% ${text}\n%%EOF\n`),
});

/** The same as a browser would send it. */
export const aReportFile = (text = 'verslag', name = `${text}.pdf`): File =>
  new File([`%PDF-1.7\n% ${text}\n%%EOF\n`], name, { type: 'application/pdf' });

/** A dated record with a report; `wishes` replace what they name. */
export const aRecord = async (
  world: World,
  table: TableSituation,
  wishes: Readonly<Record<string, unknown>> = {},
  actor: Actor = table.facilitator,
): Promise<RecordId> => {
  const done = await world.does(actor, addRecord, {
    track: table.track,
    id: orderedId(world.context().now.getTime()),
    kind: 'walk-dark',
    heldOn: '2026-03-12',
    title: 'Avondschouw Schipsloot',
    reports: [aReport('avondschouw')],
    ...wishes,
  });
  return done.id;
};
