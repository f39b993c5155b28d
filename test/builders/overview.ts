import type { Actor } from '../../src/kernel/actor.ts';
import { orderedId } from '../../src/kernel/ids.ts';
import { passGate } from '../../src/kvo/gates/actions/pass-gate.ts';
import type { TrackPicture } from '../../src/kvo/overview/model.ts';
import { listPictures } from '../../src/kvo/overview/picture/list-pictures.ts';
import { listVersions } from '../../src/kvo/overview/queries.ts';
import type { StageKey } from '../../src/kvo/schemes/model.ts';
import { createTrack } from '../../src/kvo/tracks/actions/create-track.ts';
import type { TrackId } from '../../src/kvo/tracks/model.ts';
import type { World } from '../world-on.ts';
import { decideAtOnce, issue } from './certificates.ts';
import { wholeRoad } from './known-tracks.ts';
import type { FullTable } from './partners.ts';
import { aFullTable } from './partners.ts';
import { aPerson } from './people.ts';

type Person = Extract<Actor, { kind: 'person' }>;

/** The picture of a track as a page would ask for it. */
export const aPicture = async (world: World, track: string): Promise<TrackPicture> => {
  const [picture] = (await listPictures(world.context(), await listVersions(world.instance.db, [track]))).values();
  if (picture === undefined) throw new Error(`there is no picture of ${track}`);
  return picture;
};

/** What happens while something is done, as the number of questions put to the database. */
export const countQuestions = async (world: World, work: () => Promise<unknown>): Promise<number> => {
  let count = 0;
  const { pool } = world.connection;
  const listen = (client: { query: (...args: never[]) => unknown }): void => {
    const ask = client.query.bind(client);
    client.query = (...args) => {
      count += 1;
      return ask(...args);
    };
  };
  const clients = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
  const before = clients.map((client) => client.query);
  for (const client of clients) {
    listen(client as never);
    client.release();
  }
  await work();
  clients.forEach((client, index) => {
    client.query = before[index] ?? client.query;
  });
  return count;
};

/** Leaves the stages before one behind, each with a reason, whatever their gates say. */
export const passesTo = async (
  world: World,
  { track, facilitator }: { readonly track: string; readonly facilitator: Actor },
  to: StageKey,
): Promise<void> => {
  for (const stage of wholeRoad.slice(0, wholeRoad.indexOf(to)))
    await world.does(facilitator, passGate, {
      track,
      stage,
      id: orderedId(world.context().now.getTime()),
      reason: 'De partijen besloten verder te gaan.',
      sure: 'yes',
    });
};

/** A track on these sub-areas that stands in a stage: the first, unless it went further. */
export const aTrackIn = async (
  world: World,
  facilitator: Actor,
  areas: readonly string[],
  wishes: { readonly title: string; readonly startedOn?: string; readonly to?: StageKey },
): Promise<TrackId> => {
  const { track } = await world.does(facilitator, createTrack, {
    id: orderedId(world.context().now.getTime()),
    title: wishes.title,
    scheme: 'kvo-b-4.0',
    round: '1',
    areas: [...areas],
    startedOn: wishes.startedOn ?? '2026-01-12',
    order: 'covenant-first',
  });
  await passesTo(world, { track, facilitator }, wishes.to ?? 'intent');
  return track;
};

/** A track in its yearly rhythm, with a full table, certified on the day it is. */
export interface CertifiedTable extends FullTable {
  readonly auditor: Person;
  readonly number: string;
}

export const aCertifiedTable = async (
  world: World,
  wishes: Parameters<typeof aFullTable>[1] = {},
): Promise<CertifiedTable> => {
  const table = await aFullTable(world, wishes);
  const auditor = await aPerson(world, `Ilse Terpstra ${wishes.title ?? ''}`.trim(), [
    { role: 'auditor', scope: 'track', subject: table.track },
  ]);
  await decideAtOnce(world, table.track, auditor);
  const validFrom = world.context().now.toISOString().slice(0, 10);
  const certified = await issue(world, { ...table, auditor }, validFrom);
  await passesTo(world, table, 'execution');
  return certified;
};
