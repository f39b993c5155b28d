import { isUuid } from '../../kernel/ids.ts';
import type { Stand } from '../accounts/action.ts';
import { inTrack } from '../accounts/standings.ts';
import { findEvidence } from './queries.ts';

/** The roles in the track; evidence is one's own when one added it. Null when the track has no such evidence. */
export const atEvidence: Stand = async (context, ids) => {
  const standing = await inTrack(context, ids);
  if (standing === null) return null;
  const id = String(ids['evidence'] ?? '').toLowerCase();
  if (!isUuid(id)) return null;
  const evidence = await findEvidence(context.db, String(ids['track']).toLowerCase(), id);
  if (evidence === null) return null;
  const { actor } = context;
  return { ...standing, own: actor.kind === 'person' && evidence.addedBy === actor.id };
};
