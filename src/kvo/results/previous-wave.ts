import type { Context } from '../../platform/context.ts';
import type { Wave } from '../surveys/model.ts';
import { listWaves } from '../surveys/queries.ts';
import type { Track } from '../tracks/model.ts';

/** The closed measurement before this one: of the same track, or else the newest of the track that this one follows. */
export const previousWave = async (context: Context, track: Track, wave: Wave): Promise<Wave | null> => {
  const tracks = track.follows === null ? [track.id] : [track.id, track.follows];
  const waves = await listWaves(context.db, tracks);
  const closed = (one: Wave): boolean => one.closedAt !== null;
  const own = waves.filter((one) => one.trackId === track.id);
  // Newest first: what comes after it in the list was planned before it.
  const earlier = own.slice(own.findIndex((one) => one.id === wave.id) + 1);
  return earlier.find(closed) ?? waves.filter((one) => one.trackId !== track.id).find(closed) ?? null;
};
