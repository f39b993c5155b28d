import { z } from 'zod';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import { brokenConstraint } from '../../../platform/database/transact.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import type { Track, TrackId } from '../model.ts';
import { trackId } from '../model.ts';
import { findSuccessor, getTrack } from '../queries.ts';
import type { NewTrackRefusal } from '../rules/decide-new-track.ts';
import { beginTrack } from './begin-track.ts';
import { parksOf } from './create-track.ts';
import { newTrackFields } from './new-track-input.ts';

const input = z.object({ ...newTrackFields, track: trackId });

type Code = NewTrackRefusal['code'] | 'already-renewed';
type Outcome = Result<{ readonly track: TrackId }, Refused<Code>>;

/** The parks whose sub-areas a next round may be about: those of the track itself, and one's own. */
export const parksForRenewal = async (context: Context, track: Track): Promise<readonly string[]> => [
  ...new Set([...track.areas.map((area) => area.parkId), ...(await parksOf(context))]),
];

/** Begins the next round of a track, as a new track that follows it; of two that try, one does. */
export const renewTrack: Action<z.infer<typeof input>, Code, { readonly track: TrackId }> = {
  name: 'tracks.renew-track',
  permission: 'tracks.edit',
  stand: inTrack,
  input,
  run: async (context, { track: old, ...wish }): Promise<Outcome> => {
    const track = await getTrack(context.db, old);
    const successor = await findSuccessor(context.db, old);
    if (successor === wish.id) return ok({ track: wish.id });
    if (successor !== null) return refuseWith('already-renewed');
    const parks = await parksForRenewal(context, track);
    try {
      return await beginTrack(context, { ...wish, round: track.round + 1, follows: old, parks });
    } catch (error) {
      if (brokenConstraint(error) === 'track_followed_once') return refuseWith('already-renewed');
      throw error;
    }
  },
};
