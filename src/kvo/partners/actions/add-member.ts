import { z } from 'zod';
import { tick } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { holdTrack } from '../../tracks/commands.ts';
import type { TrackId } from '../../tracks/model.ts';
import type { ListedMember, MemberId } from '../model.ts';
import { memberId } from '../model.ts';
import { accessOf } from '../rules/access-of.ts';
import type { InvitationRefusal } from '../rules/decide-invitation.ts';
import { decideInvitation } from '../rules/decide-invitation.ts';
import type { MemberRefusal, MemberWish } from '../rules/decide-member.ts';
import { decideMember } from '../rules/decide-member.ts';
import type { TableNow } from '../store/read-table.ts';
import { readTable } from '../store/read-table.ts';
import { addMember as keepMember } from '../store/save-member.ts';
import { sendInvitation } from './access/send-invitation.ts';
import { memberFields, personalOf, wishOf } from './member-input.ts';

const input = z.object({ ...memberFields, id: memberId, invite: tick });

type Code = MemberRefusal['code'] | InvitationRefusal['code'] | 'email-taken';

const listedFrom = (wish: MemberWish, track: TrackId, id: MemberId): ListedMember => ({
  ...wish,
  id,
  trackId: track,
  version: 1,
  invitationId: null,
  leftAt: null,
  isErased: false,
});

/** Keeps somebody on the list and tells so. */
export const keepListed = async (
  tx: Transaction,
  context: Context,
  table: TableNow,
  member: ListedMember,
): Promise<void> => {
  const { id, partyId, role, inWorkingGroup, isChair, trackId } = member;
  const partyName = table.parties.find((one) => one.id === partyId)?.name;
  await keepMember(tx, context, { track: trackId, id }, member);
  await appendEvent(tx, context, {
    track: trackId,
    kind: 'partners.member-added',
    payload: { member: id, party: partyId, partyName, role, inWorkingGroup, isChair },
    personal: personalOf(member),
  });
};

/** Puts somebody on the list of a track, and invites them at once when asked to; both or neither. */
export const addMember: Action<
  z.infer<typeof input>,
  Code,
  { readonly member: MemberId; readonly invited: boolean }
> = {
  name: 'partners.add-member',
  permission: 'partners.edit',
  stand: inTrack,
  input,
  run: (context, given, { roles: own }) =>
    transact(context.db, async (tx) => {
      const { track, id, email, invite } = given;
      await holdTrack(tx, track);
      const table = await readTable(tx, context, track);
      const done = ok({ member: id, invited: invite });
      if ([...table.members, ...table.departed].some((member) => member.id === id)) return done;
      if (email !== null && table.members.some((member) => member.email === email))
        return refuseWith('email-taken', { field: 'email' });
      const parties = table.parties.map((party) => party.id);
      const decided = decideMember(wishOf(given), { own, parties, now: null, hasAccess: false });
      if (!decided.ok) return decided;
      const invitation = invite ? decideInvitation(given, own, accessOf(given, table.seated, undefined)) : null;
      if (invitation !== null && !invitation.ok) return invitation;
      const member = listedFrom(decided.value, track, id);
      await keepListed(tx, context, table, member);
      if (invitation !== null) await sendInvitation(tx, context, { track: table.track, member, ...invitation.value });
      return done;
    }),
};
