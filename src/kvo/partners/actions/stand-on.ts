import { isUuid } from '../../../kernel/ids.ts';
import type { Stand } from '../../accounts/action.ts';
import type { Standing } from '../../accounts/policy.ts';
import { may } from '../../accounts/policy.ts';
import { inTrack } from '../../accounts/standings.ts';
import { findParty, listEverListed } from '../queries.ts';

/** Whoever may not even look learns nothing of what there is. */
const looks = (standing: Standing): boolean => may('partners.read', standing);

/** As in the track, for a party of that track; of any other it is not found. */
export const onParty: Stand = async (context, ids) => {
  const standing = await inTrack(context, ids);
  const id = String(ids['party'] ?? '').toLowerCase();
  if (standing === null || !looks(standing)) return standing;
  return isUuid(id) && (await findParty(context.db, String(ids['track']), id)) !== null ? standing : null;
};

/** As in the track, for somebody who is or was on its list; of any other it is not found. */
export const onMember: Stand = async (context, ids) => {
  const standing = await inTrack(context, ids);
  const id = String(ids['member'] ?? '').toLowerCase();
  if (standing === null || !looks(standing)) return standing;
  const listed = await listEverListed(context.db, String(ids['track']));
  return listed.some((member) => member.id === id) ? standing : null;
};
