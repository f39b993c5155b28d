import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import type { Action } from '../../accounts/action.ts';
import { listSubjects } from '../../accounts/queries.ts';
import { inInstance } from '../../accounts/standings.ts';
import type { TrackId } from '../model.ts';
import type { NewTrackRefusal } from '../rules/decide-new-track.ts';
import { beginTrack } from './begin-track.ts';
import { newTrackFields, roundField } from './new-track-input.ts';

const input = z.object({ ...newTrackFields, round: roundField });

/** The parks on which whoever acts has a role. */
export const parksOf = async (context: Context): Promise<readonly string[]> =>
  context.actor.kind === 'person' ? listSubjects(context.db, context.actor.id, 'park') : [];

/** Begins a track on sub-areas of one's own parks. */
export const createTrack: Action<z.infer<typeof input>, NewTrackRefusal['code'], { readonly track: TrackId }> = {
  name: 'tracks.create-track',
  permission: 'tracks.create',
  stand: inInstance,
  input,
  run: async (context, wish) => beginTrack(context, { ...wish, follows: null, parks: await parksOf(context) }),
};
