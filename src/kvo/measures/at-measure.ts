import { isUuid } from '../../kernel/ids.ts';
import type { Stand } from '../accounts/action.ts';
import { inTrack } from '../accounts/standings.ts';
import { findObjective } from './objective-queries.ts';
import { findOwner } from './queries.ts';

const read = (ids: Readonly<Record<string, unknown>>, name: string): string => String(ids[name] ?? '').toLowerCase();

/** The roles in the track; the measure is one's own when one's party owns it. Null when the track has no such measure. */
export const atMeasure: Stand = async (context, ids) => {
  const standing = await inTrack(context, ids);
  const id = read(ids, 'measure');
  if (standing === null || !isUuid(id)) return null;
  const owner = await findOwner(context.db, read(ids, 'track'), id);
  if (owner === undefined) return null;
  return { ...standing, own: owner !== null && standing.parties.includes(owner) };
};

/** The roles in the track, where it has this objective; null when it has not. */
export const atObjective: Stand = async (context, ids) => {
  const standing = await inTrack(context, ids);
  const id = read(ids, 'objective');
  if (standing === null || !isUuid(id)) return null;
  return (await findObjective(context.db, read(ids, 'track'), id)) === null ? null : standing;
};
