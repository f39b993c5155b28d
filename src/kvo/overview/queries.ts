import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/dates.ts';
import { dayOf } from '../../kernel/dates.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { GrantedRole } from '../accounts/model.ts';
import { grantedRoles } from '../accounts/model.ts';
import type { TrackId } from '../tracks/model.ts';

/** How new a track is: its newest event, and the answers to its open measurement, for those leave no event. */
export interface TrackVersion {
  readonly track: TrackId;
  readonly version: number;
  readonly answered: number;
}

/** A track in which somebody has a role, how new it is, and which role; one row for each role. */
export interface OwnTrack extends TrackVersion {
  readonly role: GrantedRole;
  readonly party: string | null;
}

/** Answers come in by day and are never taken back, so that their sum rises with each. */
const answersOf = (track: string) => sql<number>`coalesce((
  select sum(d.answers)
  from survey_wave w join survey_day_count d on d.wave_id = w.id
  where w.track_id = ${sql.ref(track)} and w.opened_at is not null and w.closed_at is null), 0)::int`;

const roleOf = (text: string): GrantedRole | null => grantedRoles.find((role) => role === text) ?? null;

/** A line for each role: the track, its newest event, its answers, the role, and the party if there is one. */
const readOwn = (text: string): readonly OwnTrack[] =>
  text.split('\n').flatMap((line) => {
    const [track = '', version, answered, name = '', party = null] = line.split(' ');
    const role = roleOf(name);
    return role === null
      ? []
      : [{ track: track as TrackId, version: Number(version), answered: Number(answered), role, party }];
  });

/** The answers to all measurements that are open now, by track. */
const openAnswers = sql<{ track_id: string; answers: number }>`(
  select w.track_id, sum(d.answers)::int as answers
  from survey_wave w join survey_day_count d on d.wave_id = w.id
  where w.opened_at is not null and w.closed_at is null
  group by w.track_id)`;

/** For how many people what was read is kept, for whoever looks again before anything changed. */
const room = 300;
const readBefore = new Map<string, { readonly text: string; readonly own: readonly OwnTrack[] }>();

/**
 * All tracks in which somebody has a role and how new each is, with their roles, in one question. The very same list as
 * the time before as long as all of it is the same.
 */
export const listOwnTracks = async (db: Database, person: string): Promise<readonly OwnTrack[]> => {
  const row = await db
    .selectFrom('account_grant as g')
    .innerJoin('overview_head as h', 'h.track_id', 'g.subject_id')
    .leftJoin(openAnswers.as('a'), 'a.track_id', 'h.track_id')
    .select(
      // One text instead of a row for each, so that seeing that all is the same costs next to nothing.
      sql<string>`coalesce(string_agg(
        concat_ws(' ', h.track_id, h.last_sequence, coalesce(a.answers, 0), g.role, g.party_id), E'\n'
        order by h.track_id, g.role, g.party_id), '')`.as('text'),
    )
    .where('g.person_id', '=', person)
    .where('g.scope', '=', 'track')
    .where('g.ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  const known = readBefore.get(person);
  if (known?.text === row.text) return known.own;
  const own = readOwn(row.text);
  readBefore.delete(person);
  readBefore.set(person, { text: row.text, own });
  const oldest = readBefore.keys().next().value;
  if (readBefore.size > room && oldest !== undefined) readBefore.delete(oldest);
  return own;
};

/** How new tracks are, all of the instance unless named; a track that nothing ever happened to is missing. */
export const listVersions = async (
  db: Database,
  tracks: readonly string[] | null = null,
): Promise<readonly TrackVersion[]> => {
  if (tracks?.length === 0) return [];
  let query = db
    .selectFrom('overview_head as h')
    .select(['h.track_id', 'h.last_sequence', answersOf('h.track_id').as('answered')]);
  if (tracks !== null) query = query.where('h.track_id', 'in', tracks);
  const rows = await query.orderBy('h.track_id').execute();
  return rows.map(({ track_id: track, last_sequence: version, answered }) => ({
    track: track as TrackId,
    version,
    answered,
  }));
};

/** What happens to a track without bringing it further: people come and go, are asked again, or a plan of days changes. */
const quietKinds = [
  'accounts.role-granted',
  'accounts.role-ended',
  'agreements.reminded',
  'agreements.signatory-invited',
  'agreements.signatory-replaced',
  'agreements.signatory-ended',
  'partners.member-invited',
  'partners.invitation-withdrawn',
  'partners.member-forgotten',
  'surveys.firms-reminded',
  'tracks.stages-planned',
  'tracks.track-edited',
  'certificates.expired',
];

const mailKinds = ['surveys.firms-invited', 'surveys.firms-reminded'];

/** Of each track the day of its newest event of some kinds, or of any but some, found from the newest back. */
const newestDays = async (
  db: Database,
  tracks: readonly string[],
  kinds: { readonly only: readonly string[] } | { readonly but: readonly string[] },
): Promise<ReadonlyMap<string, LocalDate>> => {
  if (tracks.length === 0) return new Map();
  const wanted = 'only' in kinds ? sql`kind = any(${[...kinds.only]})` : sql`kind <> all(${[...kinds.but]})`;
  const { rows } = await sql<{ track: string; occurred_at: Date }>`
    select t.track, e.occurred_at
    from unnest(${[...tracks]}::uuid[]) as t(track)
    cross join lateral (
      select occurred_at from ledger_event where track_id = t.track and ${wanted} order by sequence desc limit 1
    ) e`.execute(db);
  return new Map(rows.map((row) => [row.track, dayOf(row.occurred_at)]));
};

/** The day on which each track was last brought further. */
export const listMovedOn = (db: Database, tracks: readonly string[]): Promise<ReadonlyMap<string, LocalDate>> =>
  newestDays(db, tracks, { but: quietKinds });

/** The day on which the firms of each track were last invited or reminded. */
export const listMailedOn = (db: Database, tracks: readonly string[]): Promise<ReadonlyMap<string, LocalDate>> =>
  newestDays(db, tracks, { only: mailKinds });
