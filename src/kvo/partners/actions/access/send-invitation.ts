import { dayOf } from '../../../../kernel/dates.ts';
import type { Context } from '../../../../platform/context.ts';
import type { Database, Transaction } from '../../../../platform/database/tables.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import { invite, withdrawInvitation } from '../../../accounts/commands.ts';
import type { Grant } from '../../../accounts/model.ts';
import { terms } from '../../../accounts/model.ts';
import { findPersonByEmail, listSubjects } from '../../../accounts/queries.ts';
import type { Track } from '../../../tracks/model.ts';
import type { ListedMember, Member, MemberRole } from '../../model.ts';
import { setInvitation } from '../../store/save-member.ts';
import { partnerTexts } from '../../texts/texts.ts';
import { personalOf } from '../member-input.ts';

/** The parks of a track on which whoever acts has a role too: nobody gives away what they do not have. */
export const parksToGive = async (db: Database, { actor }: Context, track: Track): Promise<readonly string[]> => {
  const own = actor.kind === 'person' ? await listSubjects(db, actor.id, 'park') : [];
  return [...new Set(track.areas.map((area) => area.parkId))].filter((park) => own.includes(park));
};

/** The roles that go with a place at the table: in the track, and for who runs it on its parks as well. */
export const grantsFor = (
  role: MemberRole,
  member: Pick<Member, 'partyId'>,
  track: Pick<Track, 'id'>,
  parks: readonly string[],
): readonly Grant[] => {
  const runs = role === 'facilitator' || role === 'park-manager';
  return [
    { role, scope: 'track', subject: track.id, party: role === 'party-member' ? member.partyId : null },
    ...(runs ? parks.map((park) => ({ role, scope: 'park' as const, subject: park, party: null })) : []),
  ];
};

interface InvitationOrder {
  readonly track: Track;
  readonly member: ListedMember;
  readonly email: string;
  readonly role: MemberRole;
}

/** Invites somebody on the list to the track by e-mail; an invitation that still stood is withdrawn first. */
export const sendInvitation = async (tx: Transaction, context: Context, order: InvitationOrder): Promise<void> => {
  const { track, member, email, role } = order;
  if (member.invitationId !== null) await withdrawInvitation(tx, context, member.invitationId);
  const language = (await findPersonByEmail(tx, email))?.language ?? context.language;
  const { invitation: t, roles } = partnerTexts(language);
  const grants = grantsFor(role, member, track, await parksToGive(tx, context, track));
  const purpose = t.purpose(roles[role], track.title);
  const { id } = await invite(tx, context, { email, name: member.name, language, grants, purpose });
  await setInvitation(tx, { track: track.id, id: member.id }, id);
  const until = dayOf(new Date(context.now.getTime() + terms.invitationDays * 86_400_000));
  await appendEvent(tx, context, {
    track: track.id,
    kind: 'partners.member-invited',
    payload: { member: member.id, role, until },
    personal: personalOf(member),
  });
};
