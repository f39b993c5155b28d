import { isUuid } from '../../kernel/ids.ts';
import type { Stand } from '../accounts/action.ts';
import { inTrack } from '../accounts/standings.ts';
import { findFinding } from './queries.ts';

/** The roles in the track, where it has this finding; null when it has not. */
export const atFinding: Stand = async (context, ids) => {
  const standing = await inTrack(context, ids);
  const [track, id] = [String(ids['track'] ?? '').toLowerCase(), String(ids['finding'] ?? '').toLowerCase()];
  if (standing === null || !isUuid(id)) return null;
  return (await findFinding(context.db, track, id)) === null ? null : standing;
};
