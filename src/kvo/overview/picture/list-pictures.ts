import type { LocalDate } from '../../../kernel/dates.ts';
import { dayOf } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import type { TrackId } from '../../tracks/model.ts';
import type { TrackPicture } from '../model.ts';
import type { TrackVersion } from '../queries.ts';
import { pictureOf } from '../rules/picture-of.ts';
import { gatherKnowledge } from './gather-knowledge.ts';

interface Kept {
  readonly version: number;
  readonly answered: number;
  readonly picture: TrackPicture;
}

/** What a node keeps of one database. Pictures are made one batch at a time, so that many who ask at once make each once. */
interface Shelf {
  readonly kept: Map<TrackId, Kept>;
  turn: Promise<void>;
}

/** How many pictures are kept in memory; the one that was made longest ago goes first. */
const room = 4_000;

// A picture holds as long as its version does, on every node: the database says how new a track is, never this memory.
const shelves = new WeakMap<object, Shelf>();

const shelfOf = (db: object): Shelf => {
  const known = shelves.get(db) ?? { kept: new Map<TrackId, Kept>(), turn: Promise.resolve() };
  shelves.set(db, known);
  return known;
};

const inTurn = async <T>(shelf: Shelf, work: () => Promise<T>): Promise<T> => {
  const before = shelf.turn;
  const { promise, resolve } = Promise.withResolvers<void>();
  shelf.turn = promise;
  await before;
  try {
    return await work();
  } finally {
    resolve();
  }
};

const holds = (kept: Kept | undefined, { version, answered }: TrackVersion, today: LocalDate): kept is Kept =>
  kept?.version === version && kept.answered === answered && kept.picture.today === today;

const keep = ({ kept }: Shelf, version: TrackVersion, picture: TrackPicture): void => {
  kept.delete(version.track);
  kept.set(version.track, { version: version.version, answered: version.answered, picture });
  const oldest = kept.keys().next().value;
  if (kept.size > room && oldest !== undefined) kept.delete(oldest);
};

/** Takes what is on the shelf; gives what is not. */
const takeKept = (
  { kept }: Shelf,
  wanted: readonly TrackVersion[],
  today: LocalDate,
  into: Map<TrackId, TrackPicture>,
): readonly TrackVersion[] =>
  wanted.filter((version) => {
    const one = kept.get(version.track);
    if (!holds(one, version, today)) return true;
    into.set(version.track, one.picture);
    return false;
  });

/**
 * The pictures of tracks as new as these versions, or newer: what was kept, and anew for those that changed. The
 * versions must have been read before; what changes after that raises them, and is seen the next time.
 */
export const listPictures = async (
  context: Pick<Context, 'db' | 'shippedFolder' | 'now'>,
  versions: readonly TrackVersion[],
): Promise<ReadonlyMap<TrackId, TrackPicture>> => {
  const today = dayOf(context.now);
  const shelf = shelfOf(context.db);
  const found = new Map<TrackId, TrackPicture>();
  const missing = takeKept(shelf, versions, today, found);
  if (missing.length === 0) return found;
  await inTurn(shelf, async () => {
    const wanted = new Map(takeKept(shelf, missing, today, found).map((version) => [version.track, version]));
    for (const known of await gatherKnowledge(context, [...wanted.keys()])) {
      const picture = pictureOf(known, today);
      const { id } = known.road.track;
      found.set(id, picture);
      const version = wanted.get(id);
      if (version !== undefined) keep(shelf, version, picture);
    }
  });
  return found;
};
