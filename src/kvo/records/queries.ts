import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import type { Database, Transaction } from '../../platform/database/tables.ts';
import type { PartyId } from '../partners/model.ts';
import { recordKinds } from '../schemes/model.ts';
import type { TrackId } from '../tracks/model.ts';
import type { DatedRecord, RecordFact, RecordFacts, RecordFile, RecordId, RecordVersion } from './model.ts';
import { attendanceSchema } from './model.ts';
import { counts } from './rules/counts.ts';

type Reader = Database | Transaction;

const kindSchema = z.enum(recordKinds);

/** The newest version of each record of tracks. */
const newest = (db: Reader, tracks: readonly string[]) =>
  db
    .selectFrom('record_version')
    .selectAll()
    .distinctOn('record_id')
    .where('track_id', 'in', tracks)
    .orderBy('record_id')
    .orderBy('version', 'desc');

const newestWithStrike = (db: Reader, tracks: readonly string[]) =>
  db
    .selectFrom(newest(db, tracks).as('newest'))
    .leftJoin('record_strike', 'record_strike.record_id', 'newest.record_id')
    .selectAll('newest')
    .select(['record_strike.reason as strike_reason', 'struck_at', 'struck_by'])
    .orderBy('held_on', 'desc')
    .orderBy('newest.record_id', 'desc');

type Row = Awaited<ReturnType<ReturnType<typeof newestWithStrike>['execute']>>[number];

const asRecord = (row: Row, files: readonly RecordFile[]): DatedRecord => ({
  id: row.record_id as RecordId,
  trackId: row.track_id as TrackId,
  version: row.version,
  kind: kindSchema.parse(row.kind),
  heldOn: row.held_on as LocalDate,
  title: row.title,
  note: row.note,
  period:
    row.period_from === null || row.period_until === null
      ? null
      : { from: row.period_from as LocalDate, until: row.period_until as LocalDate },
  attendance: attendanceSchema.parse(row.attendance),
  otherPeople: row.other_people,
  partyId: row.party_id as PartyId | null,
  files,
  writtenAt: row.written_at,
  writtenBy: row.written_by,
  struck: row.struck_at === null ? null : { reason: row.strike_reason ?? '', at: row.struck_at, by: row.struck_by },
});

/** The reports of records in the version that counts now, by record. */
const filesOf = async (
  db: Reader,
  versions: readonly { readonly record_id: string; readonly version: number }[],
): Promise<ReadonlyMap<string, readonly RecordFile[]>> => {
  const found = new Map<string, RecordFile[]>();
  if (versions.length === 0) return found;
  const rows = await db
    .selectFrom('record_file')
    .innerJoin('file_blob', 'file_blob.digest', 'record_file.digest')
    .select(['record_id', 'version', 'file_blob.digest', 'name', 'media_type', 'size'])
    .where(
      'record_id',
      'in',
      versions.map((row) => row.record_id),
    )
    .orderBy('position')
    .execute();
  const current = new Map(versions.map((row) => [row.record_id, row.version]));
  for (const row of rows) {
    if (current.get(row.record_id) !== row.version) continue;
    const file = { digest: row.digest, name: row.name, mediaType: row.media_type, size: row.size };
    found.set(row.record_id, [...(found.get(row.record_id) ?? []), file]);
  }
  return found;
};

/** All records of a track with their reports, newest day first, also those that were struck. */
export const listRecords = async (db: Reader, track: string): Promise<readonly DatedRecord[]> => {
  const rows = await newestWithStrike(db, [track]).execute();
  const files = await filesOf(db, rows);
  return rows.map((row) => asRecord(row, files.get(row.record_id) ?? []));
};

/** A record of a track; null when it is none of that track's. */
export const findRecord = async (db: Reader, track: string, id: string): Promise<DatedRecord | null> => {
  const row = await newestWithStrike(db, [track]).where('newest.record_id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  return asRecord(row, (await filesOf(db, [row])).get(row.record_id) ?? []);
};

/** A record of a track as it stood in one version; null when there is none. */
export const findRecordAt = async (
  db: Reader,
  track: string,
  id: string,
  version: number,
): Promise<DatedRecord | null> => {
  const row = await db
    .selectFrom('record_version')
    .selectAll()
    .where('track_id', '=', track)
    .where('record_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (row === undefined) return null;
  const files = (await filesOf(db, [row])).get(row.record_id) ?? [];
  return asRecord({ ...row, strike_reason: null, struck_at: null, struck_by: null }, files);
};

/** The versions of a record, oldest first. */
export const listRecordVersions = async (db: Reader, track: string, id: string): Promise<readonly RecordVersion[]> => {
  const rows = await db
    .selectFrom('record_version')
    .select(['version', 'reason', 'written_by', 'written_at'])
    .where('track_id', '=', track)
    .where('record_id', '=', id)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    reason: row.reason,
    writtenBy: row.written_by,
    writtenAt: row.written_at,
  }));
};

/** A report of a record of a track, of any of its versions; null when it is none of theirs. */
export const findRecordFile = async (
  db: Reader,
  track: string,
  id: string,
  digest: string,
): Promise<RecordFile | null> => {
  const row = await db
    .selectFrom('record_file')
    .innerJoin('record_version', (join) =>
      join
        .onRef('record_version.record_id', '=', 'record_file.record_id')
        .onRef('record_version.version', '=', 'record_file.version'),
    )
    .innerJoin('file_blob', 'file_blob.digest', 'record_file.digest')
    .select(['file_blob.digest', 'name', 'media_type', 'size'])
    .where('track_id', '=', track)
    .where('record_file.record_id', '=', id)
    .where('file_blob.digest', '=', digest)
    .orderBy('record_file.version', 'desc')
    .executeTakeFirst();
  return row === undefined ? null : { digest: row.digest, name: row.name, mediaType: row.media_type, size: row.size };
};

/** Per track and kind the days on which something took place and whether it counts, oldest first, in two questions. */
export const listRecordFacts = async (
  db: Reader,
  tracks: readonly string[],
): Promise<ReadonlyMap<string, RecordFacts>> => {
  const facts = new Map<string, Partial<Record<RecordFact['kind'], readonly RecordFact[]>>>();
  if (tracks.length === 0) return facts;
  const rows = await newestWithStrike(db, tracks).where('struck_at', 'is', null).execute();
  const files = await filesOf(db, rows);
  for (const row of rows.toReversed()) {
    const kind = kindSchema.parse(row.kind);
    const digests = (files.get(row.record_id) ?? []).map((file) => file.digest);
    const fact: RecordFact = {
      id: row.record_id as RecordId,
      version: row.version,
      kind,
      day: row.held_on as LocalDate,
      counts: counts({ struck: null, files: digests }),
      digests,
    };
    const known = facts.get(row.track_id) ?? {};
    facts.set(row.track_id, { ...known, [kind]: [...(known[kind] ?? []), fact] });
  }
  return facts;
};
