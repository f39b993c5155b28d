import type { Stand } from '../accounts/action.ts';
import { inTrack } from '../accounts/standings.ts';
import { listParties } from '../partners/queries.ts';
import { partOf } from './model.ts';

/** The roles in the track, where the address names a part of a covenant that has a free text. */
export const atArticle: Stand = async (context, ids) =>
  partOf(ids['article']) === null ? null : inTrack(context, ids);

/** The roles in the track, for one party that sits at its table now. */
export const atParty: Stand = async (context, ids) => {
  const standing = await inTrack(context, ids);
  if (standing === null) return null;
  const parties = await listParties(context.db, [String(ids['track']).toLowerCase()]);
  return parties.some((party) => party.id === String(ids['party']).toLowerCase()) ? standing : null;
};
