import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';

interface Aside {
  readonly track: string;
  readonly wave: string;
  readonly key: string;
  readonly reason: string;
}

/** Sets a proposal aside; false when it was already. */
export const insertAside = async (tx: Transaction, context: Context, aside: Aside): Promise<boolean> => {
  const written = await tx
    .insertInto('finding_proposal_aside')
    .values({
      track_id: aside.track,
      wave_id: aside.wave,
      source_key: aside.key,
      reason: aside.reason,
      set_by: context.actor.kind === 'person' ? context.actor.id : null,
      set_at: context.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('source_key')
    .executeTakeFirst();
  return written !== undefined;
};

/** Puts a proposal back among the open ones; false when it was there already. */
export const deleteAside = async (tx: Transaction, track: string, key: string): Promise<boolean> => {
  const gone = await tx
    .deleteFrom('finding_proposal_aside')
    .where('track_id', '=', track)
    .where('source_key', '=', key)
    .returning('source_key')
    .executeTakeFirst();
  return gone !== undefined;
};
