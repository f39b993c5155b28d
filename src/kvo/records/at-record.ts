import { isUuid } from '../../kernel/ids.ts';
import type { Stand } from '../accounts/action.ts';
import { inTrack } from '../accounts/standings.ts';
import { findRecord } from './queries.ts';

/** The roles in the track; the record is one's own when one's party brought it in. Null when the track has no such record. */
export const atRecord: Stand = async (context, ids) => {
  const standing = await inTrack(context, ids);
  if (standing === null) return null;
  const id = String(ids['record'] ?? '').toLowerCase();
  if (!isUuid(id)) return null;
  const record = await findRecord(context.db, String(ids['track']).toLowerCase(), id);
  if (record === null) return null;
  return { ...standing, own: record.partyId !== null && standing.parties.includes(record.partyId) };
};
