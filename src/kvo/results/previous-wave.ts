import type { Context } from '../../platform/context.ts';
import type { Wave } from '../surveys/model.ts';
import { listWaves } from '../surveys/queries.ts';
import type { Track } from '../tracks/model.ts';

/** The closed measurement before this one: of the same track, or else the newest of the track that this one follows. */
export const previousWave = async (context: Context, track: Track, wave: Wave): Promise<Wave | null> => {
  const tracks = track.follows === null ? [track.id] : [track.id, track.follows];
  const closed = (await listWaves(context.db, tracks)).filter((one) => one.closedAt !== null && one.id !== wave.id);
  const own = closed.filter((one) => one.trackId === track.id && one.number < wave.number);
  const followed = closed.filter((one) => one.trackId !== track.id);
  const byNumber = (one: Wave, other: Wave): number => other.number - one.number;
  return own.toSorted(byNumber)[0] ?? followed.toSorted(byNumber)[0] ?? null;
};
