import type { Context } from '../../../../platform/context.ts';
import type { Database } from '../../../../platform/database/tables.ts';
import type { PersonId } from '../../../accounts/model.ts';
import { listSubjects } from '../../../accounts/queries.ts';
import type { Track } from '../../../tracks/model.ts';
import { listTracksOf } from '../../../tracks/queries.ts';
import { parksToGive } from './send-invitation.ts';

/** The parks of a track on which somebody has a role that whoever acts could take away. */
export interface ParkRoles {
  readonly parks: readonly { readonly id: string; readonly name: string }[];
  /** Whether they also have a role in another track on one of those parks. */
  readonly elsewhere: boolean;
}

/** Finds on which parks of a track somebody has a role, apart from the track itself. */
export const findParkRoles = async (
  db: Database,
  context: Context,
  track: Track,
  person: PersonId,
): Promise<ParkRoles> => {
  const mine = await parksToGive(db, context, track);
  const theirs = await listSubjects(db, person, 'park', ['facilitator', 'park-manager']);
  const shared = new Set(mine.filter((park) => theirs.includes(park)));
  const names = new Map(track.areas.map((area) => [area.parkId as string, area.parkName]));
  const others = (await listTracksOf(db, person)).filter((one) => one.id !== track.id);
  return {
    parks: [...shared].map((id) => ({ id, name: names.get(id) ?? '' })),
    elsewhere: others.some((one) => one.areas.some((area) => shared.has(area.parkId))),
  };
};
