import type { LocalDate } from '../../kernel/dates.ts';
import type { Database, Transaction } from '../../platform/database/tables.ts';
import type { Scheme } from '../schemes/model.ts';
import type { TrackId } from '../tracks/model.ts';
import type { ListedMember, Member, MemberId, PartiesFacts, Party, PartyId } from './model.ts';
import { memberRole, partyKind } from './model.ts';
import { partiesFactsOf } from './rules/parties-facts.ts';

type Reader = Database | Transaction;

interface PartyRow {
  readonly id: string;
  readonly track_id: string;
  readonly kind: string;
  readonly name: string;
  readonly permit_number: string | null;
  readonly permit_expires_on: string | null;
  readonly version: number;
}

const asParty = (row: PartyRow): Party => ({
  id: row.id as PartyId,
  trackId: row.track_id as TrackId,
  kind: partyKind.parse(row.kind),
  name: row.name,
  permitNumber: row.permit_number,
  permitExpiresOn: row.permit_expires_on as LocalDate | null,
  version: row.version,
});

/** The parties at the table of tracks now, in the order they came. */
export const listParties = async (db: Reader, tracks: readonly string[]): Promise<readonly Party[]> => {
  if (tracks.length === 0) return [];
  const rows = await db
    .selectFrom('partner_party')
    .selectAll()
    .where('track_id', 'in', tracks)
    .where('left_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map(asParty);
};

/** A party of a track, also when it has left; null when it is none of that track's. */
export const findParty = async (
  db: Reader,
  track: string,
  id: string,
): Promise<(Party & { readonly hasLeft: boolean; readonly leftAt: Date | null }) | null> => {
  const row = await db
    .selectFrom('partner_party')
    .selectAll()
    .where('track_id', '=', track)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { ...asParty(row), hasLeft: row.left_at !== null, leftAt: row.left_at };
};

interface MemberRow {
  readonly id: string;
  readonly track_id: string;
  readonly party_id: string | null;
  readonly name: string;
  readonly function: string;
  readonly email: string | null;
  readonly role: string | null;
  readonly in_working_group: boolean;
  readonly is_chair: boolean;
  readonly version: number;
}

const asMember = (row: MemberRow): Member => ({
  id: row.id as MemberId,
  trackId: row.track_id as TrackId,
  partyId: row.party_id as PartyId | null,
  name: row.name,
  function: row.function,
  email: row.email,
  role: memberRole.nullable().parse(row.role),
  inWorkingGroup: row.in_working_group,
  isChair: row.is_chair,
  version: row.version,
});

/** The people at the table of tracks now, in the order they came. */
export const listMembers = async (db: Reader, tracks: readonly string[]): Promise<readonly Member[]> => {
  if (tracks.length === 0) return [];
  const rows = await db
    .selectFrom('partner_member')
    .selectAll()
    .where('track_id', 'in', tracks)
    .where('left_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map(asMember);
};

/** Everybody who is or was on the list of a track, in the order they came; who left long ago has no name any more. */
export const listEverListed = async (db: Reader, track: string): Promise<readonly ListedMember[]> => {
  const rows = await db
    .selectFrom('partner_member')
    .selectAll()
    .where('track_id', '=', track)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...asMember(row),
    invitationId: row.invitation_id,
    leftAt: row.left_at,
    isErased: row.erased_at !== null,
  }));
};

/** The parties that left the table of a track, newest first. */
export const listDepartedParties = async (
  db: Reader,
  track: string,
): Promise<readonly (Party & { readonly leftAt: Date })[]> => {
  const rows = await db
    .selectFrom('partner_party')
    .selectAll()
    .where('track_id', '=', track)
    .where('left_at', 'is not', null)
    .orderBy('left_at', 'desc')
    .execute();
  return rows.flatMap((row) => (row.left_at === null ? [] : [{ ...asParty(row), leftAt: row.left_at }]));
};

/** What is known of the table of each track, in two questions however many; nothing in it names a person. */
export const listPartiesFacts = async (
  db: Reader,
  tracks: readonly { readonly id: TrackId; readonly scheme: Pick<Scheme, 'parties'> }[],
): Promise<ReadonlyMap<TrackId, PartiesFacts>> => {
  const ids = tracks.map((track) => track.id);
  const [parties, members] = [await listParties(db, ids), await listMembers(db, ids)];
  const partiesOf = Map.groupBy(parties, (party) => party.trackId);
  const membersOf = Map.groupBy(members, (member) => member.trackId);
  return new Map(
    tracks.map(({ id, scheme }) => {
      const required = scheme.parties.filter((party) => party.required).map((party) => party.kind);
      return [id, partiesFactsOf(required, partiesOf.get(id) ?? [], membersOf.get(id) ?? [])];
    }),
  );
};
