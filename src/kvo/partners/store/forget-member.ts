import type { Context } from '../../../platform/context.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { TrackId } from '../../tracks/model.ts';
import type { MemberId } from '../model.ts';

interface GoneMember {
  readonly id: MemberId;
  readonly track: TrackId;
}

/** Who left before a moment and still has a name, oldest first. */
export const listLongGone = async (db: Database, before: Date): Promise<readonly GoneMember[]> => {
  const rows = await db
    .selectFrom('partner_member')
    .select(['id', 'track_id'])
    .where('left_at', '<', before)
    .where('erased_at', 'is', null)
    .orderBy('left_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ id: row.id as MemberId, track: row.track_id as TrackId }));
};

/** Erases who somebody was; false when they were put back or erased meanwhile. */
export const eraseMember = async (tx: Transaction, context: Context, member: GoneMember): Promise<boolean> => {
  const erased = await tx
    .updateTable('partner_member')
    .set((eb) => ({
      name: '',
      function: '',
      email: null,
      invitation_id: null,
      ended_grants: '[]',
      erased_at: context.now,
      version: eb('version', '+', 1),
    }))
    .where('track_id', '=', member.track)
    .where('id', '=', member.id)
    .where('left_at', 'is not', null)
    .where('erased_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return erased !== undefined;
};
