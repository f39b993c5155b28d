import { z } from 'zod';
import type { Database, Transaction } from '../../platform/database/tables.ts';
import type { FindingId } from '../findings/model.ts';
import { listUptakes } from '../findings/queries.ts';
import type { PartyId } from '../partners/model.ts';
import type { TrackId } from '../tracks/model.ts';
import type { Measure, MeasureContent, MeasureId, MeasureStatus, NamedParty } from './model.ts';
import { measureContentSchema, statusKinds } from './model.ts';

type Reader = Database | Transaction;

const rowsOf = (db: Reader, tracks: readonly string[]) =>
  db.selectFrom('measure').selectAll().where('track_id', 'in', tracks).orderBy('created_at').orderBy('id');

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number];

/** All parties that ever sat at the tables of tracks, by id: who owns a measure may have left since. */
const listNamedParties = async (db: Reader, tracks: readonly string[]): Promise<ReadonlyMap<string, NamedParty>> => {
  const rows = await db
    .selectFrom('partner_party')
    .select(['id', 'name', 'left_at'])
    .where('track_id', 'in', tracks)
    .execute();
  return new Map(rows.map((row) => [row.id, { id: row.id as PartyId, name: row.name, atTable: row.left_at === null }]));
};

/** How many files show what was done since a measure was last taken up again, by measure. */
export const countEvidence = async (db: Reader, tracks: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('measure_report')
    .innerJoin('measure', 'measure.id', 'measure_report.measure_id')
    .innerJoin('measure_report_file', 'measure_report_file.report_id', 'measure_report.id')
    .select((eb) => ['measure.id', eb.fn.count<number>('digest').distinct().as('files')])
    .where('track_id', 'in', tracks)
    .whereRef('measure_report.turn', '=', 'measure.turn')
    .groupBy('measure.id')
    .execute();
  return new Map(rows.map((row) => [row.id, row.files]));
};

/** The newest percentage that was reported, by measure. */
const newestPercentages = async (db: Reader, tracks: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('measure_report')
    .innerJoin('measure', 'measure.id', 'measure_report.measure_id')
    .select(['measure.id', 'percentage'])
    .distinctOn('measure.id')
    .where('track_id', 'in', tracks)
    .where('percentage', 'is not', null)
    .whereRef('measure_report.turn', '=', 'measure.turn')
    .orderBy('measure.id')
    .orderBy('sequence', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.id, row.percentage ?? 0]));
};

const statusOf = (row: Pick<Row, 'status' | 'status_reason' | 'status_since'>): MeasureStatus => {
  const kind = z.enum(statusKinds).parse(row.status);
  const since = row.status_since;
  return kind === 'dropped' ? { kind, since, reason: row.status_reason } : { kind, since };
};

const contentOf = (row: Row, findings: readonly FindingId[]): MeasureContent =>
  measureContentSchema.parse({
    code: row.code,
    theme: row.theme,
    title: row.title,
    description: row.description,
    objectiveId: row.objective_id,
    findings,
    type: row.type,
    scope: row.scope,
    ownerId: row.owner_id,
    executor: row.executor,
    supporters: row.supporters,
    startOn: row.start_on,
    dueOn: row.due_on,
    oneOffCost: row.one_off_cost,
    yearlyCost: row.yearly_cost,
    payers: row.payers,
    priority: row.priority,
    remarks: row.remarks,
  });

interface Beside {
  readonly findings: ReadonlyMap<string, readonly FindingId[]>;
  readonly parties: ReadonlyMap<string, NamedParty>;
  readonly evidence: ReadonlyMap<string, number>;
  readonly percentages: ReadonlyMap<string, number>;
}

const asMeasure = (row: Row, beside: Beside): Measure => ({
  id: row.id as MeasureId,
  trackId: row.track_id as TrackId,
  version: row.version,
  ...contentOf(row, beside.findings.get(row.id) ?? []),
  status: statusOf(row),
  owner: row.owner_id === null ? null : (beside.parties.get(row.owner_id) ?? null),
  supporting: row.supporters.flatMap((id) => beside.parties.get(id) ?? []),
  evidence: beside.evidence.get(row.id) ?? 0,
  percentage: beside.percentages.get(row.id) ?? null,
});

const besideOf = async (db: Reader, tracks: readonly string[]): Promise<Beside> => ({
  findings: await listUptakes(db, tracks),
  parties: await listNamedParties(db, tracks),
  evidence: await countEvidence(db, tracks),
  percentages: await newestPercentages(db, tracks),
});

/** All measures of tracks in the order they came, also those that were dropped, in five questions. */
export const listMeasuresOf = async (db: Reader, tracks: readonly string[]): Promise<readonly Measure[]> => {
  if (tracks.length === 0) return [];
  const rows = await rowsOf(db, tracks).execute();
  if (rows.length === 0) return [];
  const beside = await besideOf(db, tracks);
  return rows.map((row) => asMeasure(row, beside));
};

/** All measures of a track in the order they came, also those that were dropped. */
export const listMeasures = (db: Reader, track: string): Promise<readonly Measure[]> => listMeasuresOf(db, [track]);

/** A measure of a track; null when it is none of that track's. */
export const findMeasure = async (db: Reader, track: string, id: string): Promise<Measure | null> => {
  const row = await rowsOf(db, [track]).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : asMeasure(row, await besideOf(db, [track]));
};

/** Who owns a measure of a track: `undefined` when it is none of that track's, null when nobody does yet. */
export const findOwner = async (db: Reader, track: string, id: string): Promise<string | null | undefined> => {
  const row = await db
    .selectFrom('measure')
    .select('owner_id')
    .where('track_id', '=', track)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.owner_id;
};

/** How a measure of a track read in one version; null when there is none. */
export const findMeasureAt = async (
  db: Reader,
  track: string,
  id: string,
  version: number,
): Promise<MeasureContent | null> => {
  const row = await db
    .selectFrom('measure_version')
    .innerJoin('measure', 'measure.id', 'measure_version.measure_id')
    .select('content')
    .where('track_id', '=', track)
    .where('measure.id', '=', id)
    .where('measure_version.version', '=', version)
    .executeTakeFirst();
  return row === undefined ? null : measureContentSchema.parse(row.content);
};
