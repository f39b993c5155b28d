import { isUuid } from '../../kernel/ids.ts';
import type { Context } from '../../platform/context.ts';
import type { Stand } from './action.ts';
import type { Role, Standing } from './policy.ts';
import { listGrants } from './queries.ts';

const plain = (context: Context): readonly Role[] =>
  context.actor.kind === 'person' ? ['person', 'anyone'] : ['anyone'];

/** Nothing in particular: whoever comes, signed in or not. */
export const asWhoever: Stand = async (context) => ({ roles: plain(context), parties: [], own: false });

const inScope =
  (scope: 'instance' | 'park' | 'track', param: string): Stand =>
  async (context, ids) => {
    const subject = scope === 'instance' ? null : String(ids[param] ?? '').toLowerCase();
    if (subject !== null && !isUuid(subject)) return null;
    if (context.actor.kind !== 'person') return { roles: plain(context), parties: [], own: false };
    const grants = await listGrants(context.db, context.actor.id, scope, subject);
    return {
      roles: [...plain(context), ...new Set(grants.map((grant) => grant.role))],
      parties: grants.flatMap((grant) => (grant.party === null ? [] : [grant.party])),
      own: false,
    };
  };

/** The roles somebody has in the instance as a whole. */
export const inInstance: Stand = inScope('instance', '');

/** The roles on the park named by the parameter `park`. */
export const inPark: Stand = inScope('park', 'park');

/** The roles in the track named by the parameter `track`. */
export const inTrack: Stand = inScope('track', 'track');

/** As in an instance, and one's own when the instance is a demo. */
export const inDemo: Stand = async (context, ids) => {
  const standing = await inInstance(context, ids);
  return standing === null ? null : ({ ...standing, own: context.isDemo } satisfies Standing);
};
