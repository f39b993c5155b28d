import type { Context } from '../../../../platform/context.ts';
import type { Transaction } from '../../../../platform/database/tables.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import { endRoles, withdrawInvitation } from '../../../accounts/commands.ts';
import type { Grant, PersonId } from '../../../accounts/model.ts';
import { listGrants } from '../../../accounts/queries.ts';
import type { Track } from '../../../tracks/model.ts';
import type { ListedMember } from '../../model.ts';
import type { Seated } from '../../rules/access-of.ts';
import { accessOf } from '../../rules/access-of.ts';
import type { TableNow } from '../../store/read-table.ts';
import { takeOffList } from '../../store/save-member.ts';
import { personalOf } from '../member-input.ts';

/** Whether a track would be left without a facilitator if these people lost their roles. */
export const leavesNoFacilitator = (seated: readonly Seated[], leaving: readonly PersonId[]): boolean => {
  const facilitators = seated.filter((one) => one.role === 'facilitator');
  const going = facilitators.filter((one) => leaving.includes(one.id));
  return going.length > 0 && going.length === facilitators.length;
};

/** The accounts behind people on the list. */
export const peopleBehind = (members: readonly ListedMember[], seated: readonly Seated[]): readonly PersonId[] =>
  members.flatMap((member) => {
    const access = accessOf(member, seated, undefined);
    return access.kind === 'has' ? [access.person] : [];
  });

const endAccess = async (
  tx: Transaction,
  context: Context,
  person: PersonId,
  where: { readonly track: Track; readonly parks: readonly string[] },
): Promise<readonly Grant[]> => {
  const ended = [...(await listGrants(tx, person, 'track', where.track.id))];
  await endRoles(tx, context, person, { scope: 'track', subject: where.track.id });
  for (const subject of where.parks) {
    ended.push(...(await listGrants(tx, person, 'park', subject)));
    await endRoles(tx, context, person, { scope: 'park', subject });
  }
  return ended;
};

interface Leaving {
  readonly table: TableNow;
  readonly member: ListedMember;
  /** Parks on which the role ends too. */
  readonly parks: readonly string[];
}

/** Takes somebody off the list: their invitation and their roles in the track end with it. */
export const leaveTable = async (
  tx: Transaction,
  context: Context,
  { table, member, parks }: Leaving,
): Promise<void> => {
  const { track, seated } = table;
  if (member.invitationId !== null) await withdrawInvitation(tx, context, member.invitationId);
  const [person] = peopleBehind([member], seated);
  const ended = person === undefined ? [] : await endAccess(tx, context, person, { track, parks });
  await takeOffList(tx, { track: track.id, id: member.id }, context.now, ended);
  await appendEvent(tx, context, {
    track: track.id,
    kind: 'partners.member-left',
    payload: { member: member.id, hadAccess: ended.length > 0 },
    personal: personalOf(member),
  });
};
