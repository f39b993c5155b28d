import type { Context } from '../../platform/context.ts';
import type { Stand } from '../accounts/action.ts';
import { inTrack } from '../accounts/standings.ts';
import type { Requirement } from '../schemes/model.ts';
import type { Track } from '../tracks/model.ts';
import { findTrack } from '../tracks/queries.ts';
import { schemeOfTrack } from '../tracks/scheme-of-track.ts';
import { criteriaOf } from './rules/criteria-of.ts';

/** A criterion that is judged in the round of a track; null when its scheme has none by this id. */
export const criterionOf = (context: Pick<Context, 'shippedFolder'>, track: Track, id: string): Requirement | null =>
  criteriaOf(schemeOfTrack(context, track), track.round).find((requirement) => requirement.id === id) ?? null;

/** The roles in the track. Null when the track, or the criterion in its round, is not there. */
export const atCriterion: Stand = async (context, ids) => {
  const standing = await inTrack(context, ids);
  if (standing === null) return null;
  const track = await findTrack(context.db, String(ids['track']).toLowerCase());
  return track === null || criterionOf(context, track, String(ids['criterion'])) === null ? null : standing;
};
