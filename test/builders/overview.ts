import type { Actor } from '../../src/kernel/actor.ts';
import type { TrackPicture, Viewer } from '../../src/kvo/overview/model.ts';
import { listPictures } from '../../src/kvo/overview/picture/list-pictures.ts';
import { listVersions } from '../../src/kvo/overview/queries.ts';
import type { World } from '../world.ts';

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
  const clients = await Promise.all(Array.from({ length: pool.options.max ?? 1 }, () => pool.connect()));
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

export const viewer = (role: Viewer['roles'][number], ...parties: readonly string[]): Viewer => ({
  roles: [role],
  parties,
});

export type { Person };
