import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/tables.ts';
import type { TrackId } from '../tracks/model.ts';
import type {
  Finding,
  FindingContent,
  FindingCounts,
  FindingId,
  FindingSource,
  FindingStatus,
  Uptake,
} from './model.ts';
import { findingContentSchema } from './model.ts';
import { inOrder } from './rules/in-order.ts';
import { sourceKey } from './rules/source-key.ts';

type Reader = Database | Transaction;

const rowsOf = (db: Reader, tracks: readonly string[]) =>
  db
    .selectFrom('finding')
    .leftJoin('area_sub_area', 'area_sub_area.id', 'finding.sub_area_id')
    .selectAll('finding')
    .select('area_sub_area.name as sub_area_name')
    .where('track_id', 'in', tracks);

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number];

const statusOf = (row: Row, by: readonly Uptake[]): FindingStatus => {
  if (row.dropped_reason !== null) return { kind: 'dropped', reason: row.dropped_reason };
  return by.length === 0 ? { kind: 'open' } : { kind: 'taken-up', by };
};

const asFinding = (row: Row, by: readonly Uptake[]): Finding => ({
  id: row.id as FindingId,
  trackId: row.track_id as TrackId,
  ...findingContentSchema.parse({
    theme: row.theme,
    title: row.title,
    description: row.description,
    subAreaId: row.sub_area_id,
    place: row.place,
    source: row.source,
    priority: row.priority,
    priorityReason: row.priority_reason,
  }),
  subAreaName: row.sub_area_name,
  rank: row.rank,
  status: statusOf(row, by),
  version: row.version,
});

/** The measures that now take findings of tracks up, by finding. */
const uptakesOf = async (db: Reader, tracks: readonly string[]): Promise<ReadonlyMap<string, readonly Uptake[]>> => {
  const rows = await db
    .selectFrom('finding_uptake')
    .select(['finding_id', 'measure_id', 'measure_code', 'measure_title'])
    .where('track_id', 'in', tracks)
    .where('holds', '=', true)
    .orderBy('measure_code')
    .execute();
  const found = new Map<string, Uptake[]>();
  for (const row of rows) {
    const uptake = { measure: row.measure_id, code: row.measure_code, title: row.measure_title };
    found.set(row.finding_id, [...(found.get(row.finding_id) ?? []), uptake]);
  }
  return found;
};

/** All findings of tracks in order of importance, also those that were dropped, in two questions. */
export const listFindingsOf = async (db: Reader, tracks: readonly string[]): Promise<readonly Finding[]> => {
  if (tracks.length === 0) return [];
  const rows = await rowsOf(db, tracks).execute();
  const uptakes = await uptakesOf(db, tracks);
  return inOrder(rows.map((row) => asFinding(row, uptakes.get(row.id) ?? [])));
};

/** All findings of a track in order of importance, also those that were dropped. */
export const listFindings = (db: Reader, track: string): Promise<readonly Finding[]> => listFindingsOf(db, [track]);

/** A finding of a track; null when it is none of that track's. */
export const findFinding = async (db: Reader, track: string, id: string): Promise<Finding | null> => {
  const row = await rowsOf(db, [track]).where('finding.id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  return asFinding(row, (await uptakesOf(db, [track])).get(row.id) ?? []);
};

/** The finding of a track that rests on a figure; null while none does. */
export const findFindingFrom = async (db: Reader, track: string, source: FindingSource): Promise<FindingId | null> => {
  const row = await db
    .selectFrom('finding')
    .select('id')
    .where('track_id', '=', track)
    .where('source_key', '=', sourceKey(source))
    .executeTakeFirst();
  return row === undefined ? null : (row.id as FindingId);
};

/** How a finding of a track read in one version; null when there is none. */
export const findFindingAt = async (
  db: Reader,
  track: string,
  id: string,
  version: number,
): Promise<FindingContent | null> => {
  const row = await db
    .selectFrom('finding_version')
    .innerJoin('finding', 'finding.id', 'finding_version.finding_id')
    .select('content')
    .where('track_id', '=', track)
    .where('finding.id', '=', id)
    .where('finding_version.version', '=', version)
    .executeTakeFirst();
  return row === undefined ? null : findingContentSchema.parse(row.content);
};

/** Which findings each measure of tracks is about, also measures that were dropped. */
export const listUptakes = async (
  db: Reader,
  tracks: readonly string[],
): Promise<ReadonlyMap<string, readonly FindingId[]>> => {
  const found = new Map<string, FindingId[]>();
  if (tracks.length === 0) return found;
  const rows = await db
    .selectFrom('finding_uptake')
    .select(['measure_id', 'finding_id'])
    .where('track_id', 'in', tracks)
    .orderBy('finding_id')
    .execute();
  for (const row of rows)
    found.set(row.measure_id, [...(found.get(row.measure_id) ?? []), row.finding_id as FindingId]);
  return found;
};

/** The reasons why proposals of a track were set aside, by what their figure is known by. */
export const listProposalsAside = async (db: Reader, track: string): Promise<ReadonlyMap<string, string>> => {
  const rows = await db
    .selectFrom('finding_proposal_aside')
    .select(['source_key', 'reason'])
    .where('track_id', '=', track)
    .execute();
  return new Map(rows.map((row) => [row.source_key, row.reason]));
};

const none: FindingCounts = { total: 0, open: 0, takenUp: 0, dropped: 0, high: 0 };

/** How many findings tracks have and how they stand, in one question; a track without any has zeros. */
export const countFindings = async (
  db: Reader,
  tracks: readonly string[],
): Promise<ReadonlyMap<string, FindingCounts>> => {
  const counts = new Map<string, FindingCounts>(tracks.map((track) => [track, none]));
  if (tracks.length === 0) return counts;
  const takenUp = sql<boolean>`exists (select from finding_uptake where finding_id = finding.id and holds)`;
  const rows = await db
    .selectFrom('finding')
    .select((eb) => [
      'track_id',
      eb.fn.countAll<number>().filterWhere('dropped_reason', 'is', null).as('total'),
      eb.fn.countAll<number>().filterWhere('dropped_reason', 'is', null).filterWhere(takenUp).as('taken_up'),
      eb.fn.countAll<number>().filterWhere('dropped_reason', 'is not', null).as('dropped'),
      eb.fn
        .countAll<number>()
        .filterWhere('dropped_reason', 'is', null)
        .filterWhere('priority', '=', 'high')
        .as('high'),
    ])
    .where('track_id', 'in', tracks)
    .groupBy('track_id')
    .execute();
  for (const { track_id: track, total, taken_up: taken, dropped, high } of rows) {
    counts.set(track, { total, open: total - taken, takenUp: taken, dropped, high });
  }
  return counts;
};
