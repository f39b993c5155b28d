import { z } from 'zod';
import { wholeNumber } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { endRoles, grantRole, withdrawInvitation } from '../../accounts/commands.ts';
import type { PersonId } from '../../accounts/model.ts';
import { conflictCode } from '../../accounts/perform.ts';
import { holdTrack } from '../../tracks/commands.ts';
import type { ListedMember } from '../model.ts';
import { memberId } from '../model.ts';
import { accessOf } from '../rules/access-of.ts';
import type { MemberRefusal, MemberWish } from '../rules/decide-member.ts';
import { decideMember } from '../rules/decide-member.ts';
import type { TableNow } from '../store/read-table.ts';
import { readTable } from '../store/read-table.ts';
import { changeMember, setInvitation } from '../store/save-member.ts';
import { leavesNoFacilitator } from './access/leave-table.ts';
import { findParkRoles } from './access/park-roles.ts';
import { grantsFor, parksToGive } from './access/send-invitation.ts';
import { memberFields, personalOf, wishOf } from './member-input.ts';
import { onMember } from './stand-on.ts';

const input = z.object({ ...memberFields, member: memberId, version: wholeNumber(1, 1e9) });

type Code = MemberRefusal['code'] | typeof conflictCode | 'has-left' | 'email-taken' | 'last-facilitator';

const isSame = (now: ListedMember, wish: MemberWish): boolean =>
  now.name === wish.name &&
  now.function === wish.function &&
  now.email === wish.email &&
  now.inWorkingGroup === wish.inWorkingGroup &&
  now.isChair === wish.isChair &&
  !changesPlace(now, wish);

/** Whether somebody sits elsewhere, or as something else: what they were given access to then changes as well. */
const changesPlace = (now: ListedMember, wish: MemberWish): boolean =>
  now.role !== wish.role || now.partyId !== wish.partyId;

/** Gives who can sign in already the roles of their changed place, and takes those of the old one. */
const moveAccess = async (
  tx: Transaction,
  context: Context,
  person: PersonId,
  move: { readonly table: TableNow; readonly now: ListedMember; readonly wish: MemberWish },
): Promise<void> => {
  const { track } = move.table;
  const { role: before } = move.now;
  if (before !== null) {
    await endRoles(tx, context, person, { scope: 'track', subject: track.id, role: before });
    const { parks, elsewhere } = await findParkRoles(tx, context, track, person);
    if (!elsewhere)
      for (const park of parks) await endRoles(tx, context, person, { scope: 'park', subject: park.id, role: before });
  }
  if (move.wish.role === null) return;
  for (const grant of grantsFor(move.wish.role, move.wish, track, await parksToGive(tx, context, track)))
    await grantRole(tx, context, person, grant);
};

/** An invitation that names another address or place than the list does is withdrawn. */
const withdrawWrong = async (
  tx: Transaction,
  context: Context,
  now: ListedMember,
  wish: MemberWish,
): Promise<boolean> => {
  if (now.invitationId === null || (now.email === wish.email && !changesPlace(now, wish))) return false;
  await setInvitation(tx, { track: now.trackId, id: now.id }, null);
  return withdrawInvitation(tx, context, now.invitationId);
};

/** Changes somebody on the list; a changed role or party takes effect at once for who has access. */
export const editMember: Action<z.infer<typeof input>, Code, { readonly withdrawn: boolean }> = {
  name: 'partners.edit-member',
  permission: 'partners.edit',
  stand: onMember,
  input,
  run: (context, given, { roles: own }) =>
    transact(context.db, async (tx) => {
      const { track, member: id, version, email } = given;
      await holdTrack(tx, track);
      const table = await readTable(tx, context, track);
      const now = table.members.find((one) => one.id === id);
      if (now === undefined) return refuseWith('has-left');
      const access = accessOf(now, table.seated, undefined);
      const parties = table.parties.map((party) => party.id);
      const decided = decideMember(wishOf(given), { own, parties, now, hasAccess: access.kind === 'has' });
      if (!decided.ok) return decided;
      const wish = decided.value;
      if (isSame(now, wish)) return ok({ withdrawn: false });
      if (now.version !== version) return refuseWith(conflictCode);
      if (email !== null && table.members.some((one) => one.id !== id && one.email === email))
        return refuseWith('email-taken', { field: 'email' });
      const moves = access.kind === 'has' && changesPlace(now, wish) ? access.person : null;
      if (
        moves !== null &&
        wish.role !== 'facilitator' &&
        now.role === 'facilitator' &&
        leavesNoFacilitator(table.seated, [moves])
      )
        return refuseWith('last-facilitator', { field: 'role' });
      await changeMember(tx, { track, id, version }, wish);
      const withdrawn = await withdrawWrong(tx, context, now, wish);
      await tell(tx, context, now, wish);
      if (moves !== null) await moveAccess(tx, context, moves, { table, now, wish });
      return ok({ withdrawn });
    }),
};

const tell = async (tx: Transaction, context: Context, now: ListedMember, wish: MemberWish): Promise<void> => {
  const { partyId: party, role, inWorkingGroup, isChair } = wish;
  const joined = inWorkingGroup && !now.inWorkingGroup;
  await appendEvent(tx, context, {
    track: now.trackId,
    kind: 'partners.member-edited',
    payload: { member: now.id, party, role, inWorkingGroup, isChair, joined, becameChair: isChair && !now.isChair },
    personal: personalOf(wish),
  });
};
