import type { PersonActor } from '../../src/demo/stage.ts';
import { addDays, dayOf } from '../../src/kernel/dates.ts';
import { orderedId } from '../../src/kernel/ids.ts';
import { passGate } from '../../src/kvo/gates/actions/pass-gate.ts';
import { createTrack } from '../../src/kvo/tracks/actions/create-track.ts';
import type { TrackId } from '../../src/kvo/tracks/model.ts';
import { wholeRoad } from '../../test/builders/known-tracks.ts';
import { aParty } from '../../test/builders/partners.ts';
import { aBarePark, aFacilitator } from '../../test/builders/tracks.ts';
import type { World } from '../../test/world-on.ts';

interface ManyTracks {
  readonly facilitator: PersonActor & { readonly email: string };
  readonly tracks: readonly TrackId[];
}

const areasInPark = 10;

/** Leaves behind as many stages as asked, each with a reason. */
const walk = async (world: World, facilitator: PersonActor, track: string, stages: number): Promise<void> => {
  for (const stage of wholeRoad.slice(0, stages))
    await world.does(facilitator, passGate, {
      track,
      stage,
      id: orderedId(),
      reason: 'De partijen besloten verder te gaan.',
      sure: 'yes',
    });
};

/** Tracks of one facilitator, spread over every stage of the road, with parties at the table. */
export const manyTracks = async (world: World, count: number): Promise<ManyTracks> => {
  const parks: Awaited<ReturnType<typeof aBarePark>>[] = [];
  const names = Array.from({ length: areasInPark }, (_, index) => `Deel ${index + 1}`);
  for (let index = 0; index < count / areasInPark; index += 1)
    parks.push(await aBarePark(world, `Park ${index + 1}`, names));
  const facilitator = await aFacilitator(
    world,
    parks.map(({ park }) => park),
  );
  const areas = parks.flatMap((park) => park.areas).slice(0, count);
  const tracks: TrackId[] = [];
  for (const [index, area] of areas.entries()) {
    const startedOn = addDays(dayOf(world.context().now), -(30 + ((index * 7) % 700)));
    const { track } = await world.does(facilitator, createTrack, {
      id: orderedId(),
      title: `Bedrijventerrein ${index + 1}`,
      scheme: 'kvo-b-4.0',
      round: '1',
      areas: [area],
      startedOn,
      order: 'covenant-first',
    });
    for (const kind of ['entrepreneurs', 'municipality', 'police'] as const)
      await aParty(world, { track, facilitator }, kind);
    await walk(world, facilitator, track, index % wholeRoad.length);
    tracks.push(track);
  }
  return { facilitator, tracks };
};
