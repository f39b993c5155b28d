import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { Grant } from '../../accounts/model.ts';
import { grantSchema } from '../../accounts/model.ts';
import type { TrackId } from '../../tracks/model.ts';
import type { MemberId } from '../model.ts';
import type { MemberWish } from '../rules/decide-member.ts';

interface WhichMember {
  readonly track: TrackId;
  readonly id: MemberId;
}

const columnsOf = (member: MemberWish) => ({
  party_id: member.partyId,
  name: member.name,
  function: member.function,
  email: member.email,
  role: member.role,
  in_working_group: member.inWorkingGroup,
  is_chair: member.isChair,
});

/** The chair goes to one member: whoever else has it, has it no longer. */
const passChair = async (tx: Transaction, { track, id }: WhichMember): Promise<void> => {
  await tx
    .updateTable('partner_member')
    .set((eb) => ({ is_chair: false, version: eb('version', '+', 1) }))
    .where('track_id', '=', track)
    .where('id', '!=', id)
    .where('is_chair', '=', true)
    .execute();
};

/** Puts somebody on the list; false when they were there already, by their id. */
export const addMember = async (
  tx: Transaction,
  context: Context,
  which: WhichMember,
  member: MemberWish,
): Promise<boolean> => {
  const known = await tx.selectFrom('partner_member').select('id').where('id', '=', which.id).executeTakeFirst();
  if (known !== undefined) return false;
  if (member.isChair) await passChair(tx, which);
  await tx
    .insertInto('partner_member')
    .values({ id: which.id, track_id: which.track, added_at: context.now, ...columnsOf(member) })
    .execute();
  return true;
};

/** Changes somebody on the list, if nobody did so since that version was read. */
export const changeMember = async (
  tx: Transaction,
  which: WhichMember & { readonly version: number },
  member: MemberWish,
): Promise<boolean> => {
  if (member.isChair) await passChair(tx, which);
  const changed = await tx
    .updateTable('partner_member')
    .set((eb) => ({ ...columnsOf(member), version: eb('version', '+', 1) }))
    .where('track_id', '=', which.track)
    .where('id', '=', which.id)
    .where('version', '=', which.version)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
};

/** Keeps which invitation is the newest of somebody. */
export const setInvitation = async (tx: Transaction, which: WhichMember, invitation: string | null): Promise<void> => {
  await tx
    .updateTable('partner_member')
    .set({ invitation_id: invitation })
    .where('track_id', '=', which.track)
    .where('id', '=', which.id)
    .execute();
};

/** Takes somebody off the list, with the roles that ended by it, to give back when they return. */
export const takeOffList = async (
  tx: Transaction,
  which: WhichMember,
  at: Date,
  ended: readonly Grant[],
): Promise<void> => {
  await tx
    .updateTable('partner_member')
    .set((eb) => ({
      left_at: at,
      ended_grants: JSON.stringify(ended),
      is_chair: false,
      version: eb('version', '+', 1),
    }))
    .where('track_id', '=', which.track)
    .where('id', '=', which.id)
    .execute();
};

/** Puts somebody back on the list; gives the roles that had ended when they left. */
export const putBackOnList = async (tx: Transaction, which: WhichMember): Promise<readonly Grant[]> => {
  const row = await tx
    .selectFrom('partner_member')
    .select('ended_grants')
    .where('track_id', '=', which.track)
    .where('id', '=', which.id)
    .executeTakeFirstOrThrow();
  await tx
    .updateTable('partner_member')
    .set((eb) => ({ left_at: null, ended_grants: '[]', version: eb('version', '+', 1) }))
    .where('track_id', '=', which.track)
    .where('id', '=', which.id)
    .execute();
  return z.array(grantSchema).parse(row.ended_grants);
};
