import type { Context } from '../../../platform/context.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { InvitationState } from '../../accounts/queries.ts';
import { listInvitations, listPeopleWith } from '../../accounts/queries.ts';
import type { Track, TrackId } from '../../tracks/model.ts';
import { getTrack } from '../../tracks/queries.ts';
import type { ListedMember, Party } from '../model.ts';
import { memberRole } from '../model.ts';
import { listEverListed, listParties } from '../queries.ts';
import type { Seated } from '../rules/access-of.ts';

/** Everything about the table of one track at this moment. */
export interface TableNow {
  readonly track: Track;
  readonly parties: readonly Party[];
  /** Who is on the list now. */
  readonly members: readonly ListedMember[];
  /** Who once was, and is not any more. */
  readonly departed: readonly ListedMember[];
  /** Who can sign in to the track, once for each role. */
  readonly seated: readonly Seated[];
  readonly invitations: ReadonlyMap<string, InvitationState>;
}

/** Reads the table of a track in six questions, whatever its size. Throws when there is no such track. */
export const readTable = async (db: Database | Transaction, context: Context, id: TrackId): Promise<TableNow> => {
  const track = await getTrack(db, id);
  const parties = await listParties(db, [id]);
  const listed = await listEverListed(db, id);
  const people = await listPeopleWith(db, 'track', [id]);
  const asked = listed.flatMap((member) => member.invitationId ?? []);
  return {
    track,
    parties,
    members: listed.filter((member) => member.leftAt === null),
    departed: listed.filter((member) => member.leftAt !== null),
    seated: people.map((person) => ({
      id: person.id,
      email: person.email,
      name: person.name,
      role: memberRole.parse(person.role),
    })),
    invitations: await listInvitations(db, asked, context.now),
  };
};
