import type { Actor } from '../../src/kernel/actor.ts';
import { dayOf } from '../../src/kernel/dates.ts';
import { orderedId } from '../../src/kernel/ids.ts';
import { addPark } from '../../src/kvo/areas/actions/add-park.ts';
import { addSubArea } from '../../src/kvo/areas/actions/add-sub-area.ts';
import { createTrack } from '../../src/kvo/tracks/actions/create-track.ts';
import { renewTrack } from '../../src/kvo/tracks/actions/renew-track.ts';
import type { TrackId } from '../../src/kvo/tracks/model.ts';
import { getTrack } from '../../src/kvo/tracks/queries.ts';
import type { World } from '../world-on.ts';
import { aPerson } from './people.ts';

type Person = Extract<Actor, { kind: 'person' }> & { readonly email: string };

/** A park with sub-areas. */
export interface BareParkSituation {
  readonly park: string;
  readonly areas: readonly string[];
}

/** A track that has just begun, its facilitator, and the park it is about. */
export interface TrackSituation extends BareParkSituation {
  readonly track: TrackId;
  readonly facilitator: Person;
}

/** A park with sub-areas, added by somebody who has nothing else to do with it. */
export const aBarePark = async (
  world: World,
  name = 'Wolvega',
  areas: readonly string[] = ['Schipsloot', 'Noord-West'],
  municipality = 'Weststellingwerf',
): Promise<BareParkSituation> => {
  const builder = await aPerson(world, 'Bouw van Terreinen', [{ role: 'facilitator' }]);
  const now = world.context().now.getTime();
  const { id: park } = await world.does(builder, addPark, {
    id: orderedId(now),
    name,
    municipality,
  });
  const ids: string[] = [];
  for (const area of areas)
    ids.push((await world.does(builder, addSubArea, { park, id: orderedId(now), name: area })).id);
  return { park, areas: ids };
};

/** A facilitator of the instance with a role on these parks. */
export const aFacilitator = (world: World, parks: readonly string[] = [], name = 'Marit Dekker'): Promise<Person> =>
  aPerson(world, name, [
    { role: 'facilitator' },
    ...parks.map((park) => ({ role: 'facilitator', scope: 'park', subject: park }) as const),
  ]);

interface TrackWishes {
  readonly title?: string;
  readonly scheme?: string;
  readonly round?: number;
  readonly startedOn?: string;
}

/** Begins a track on these sub-areas, as a facilitator with a role on their park. */
const aTrackOn = async (
  world: World,
  facilitator: Actor,
  areas: readonly string[],
  wishes: TrackWishes = {},
): Promise<TrackId> => {
  const { track } = await world.does(facilitator, createTrack, {
    id: orderedId(world.context().now.getTime()),
    title: wishes.title ?? 'Bedrijventerreinen Wolvega',
    scheme: wishes.scheme ?? 'kvo-b-4.0',
    round: String(wishes.round ?? 1),
    areas: [...areas],
    startedOn: wishes.startedOn ?? dayOf(world.context().now),
    order: 'covenant-first',
  });
  return track;
};

/** A track that has just begun on a park of its own. */
export const aTrack = async (
  world: World,
  wishes: TrackWishes & { readonly facilitator?: string } = {},
): Promise<TrackSituation> => {
  const { park, areas } = await aBarePark(world);
  const facilitator = await aFacilitator(world, [park], wishes.facilitator);
  return { park, areas, facilitator, track: await aTrackOn(world, facilitator, areas, wishes) };
};

/** The next round of a track, just begun by the same facilitator on the same sub-areas. */
export const aNextRound = async (world: World, earlier: TrackSituation): Promise<TrackSituation> => {
  const old = await getTrack(world.instance.db, earlier.track);
  const { track } = await world.does(earlier.facilitator, renewTrack, {
    track: old.id,
    id: orderedId(world.context().now.getTime()),
    title: old.title,
    scheme: 'kvo-b-4.0',
    areas: old.areas.map((area) => area.subAreaId),
    startedOn: dayOf(world.context().now),
    order: 'covenant-first',
  });
  return { ...earlier, track };
};
