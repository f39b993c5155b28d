import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import type { Database, Transaction } from '../../platform/database/tables.ts';
import type { GrantedRole } from '../accounts/model.ts';
import { listSubjects } from '../accounts/queries.ts';
import type { ParkId, SubAreaId } from '../areas/model.ts';
import type { RuleKey } from '../schemes/model.ts';
import { ruleKeys, stageKeys } from '../schemes/model.ts';
import type { RuleOverrides } from '../schemes/rule-of.ts';
import type { StageDecision, Track, TrackArea, TrackId } from './model.ts';

type Reader = Database | Transaction;

const trackColumns = [
  'id',
  'title',
  'scheme_id',
  'round',
  'follows',
  'audit_before_covenant',
  'started_on',
  'version',
  'planning_version',
  'last_sequence',
] as const;

interface TrackRow {
  readonly id: string;
  readonly title: string;
  readonly scheme_id: string;
  readonly round: number;
  readonly follows: string | null;
  readonly audit_before_covenant: boolean;
  readonly started_on: string;
  readonly version: number;
  readonly planning_version: number;
  readonly last_sequence: number | null;
}

const asTrack = (row: TrackRow, areas: readonly TrackArea[]): Track => ({
  id: row.id as TrackId,
  title: row.title,
  schemeId: row.scheme_id,
  round: row.round,
  follows: row.follows as TrackId | null,
  auditBeforeCovenant: row.audit_before_covenant,
  startedOn: row.started_on as LocalDate,
  areas,
  lastSequence: row.last_sequence ?? 0,
  version: row.version,
  planningVersion: row.planning_version,
});

const listAreas = async (db: Reader, tracks: readonly string[]): Promise<ReadonlyMap<string, readonly TrackArea[]>> => {
  const rows = await db
    .selectFrom('track_area')
    .innerJoin('area_sub_area', 'area_sub_area.id', 'track_area.sub_area_id')
    .innerJoin('area_park', 'area_park.id', 'track_area.park_id')
    .select([
      'track_id',
      'sub_area_id',
      'area_sub_area.name as name',
      'area_park.id as park_id',
      'area_park.name as park_name',
      'municipality',
    ])
    .where('track_id', 'in', tracks)
    .orderBy('area_park.name')
    .orderBy('area_sub_area.position')
    .execute();
  const areas = new Map<string, TrackArea[]>();
  for (const row of rows) {
    const area: TrackArea = {
      subAreaId: row.sub_area_id as SubAreaId,
      name: row.name,
      parkId: row.park_id as ParkId,
      parkName: row.park_name,
      municipality: row.municipality,
    };
    areas.set(row.track_id, [...(areas.get(row.track_id) ?? []), area]);
  }
  return areas;
};

/** Tracks by id, oldest first, in two questions however many. */
export const listTracks = async (db: Reader, ids: readonly string[]): Promise<readonly Track[]> => {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('track')
    .leftJoin('track_head', 'track_head.track_id', 'track.id')
    .select(trackColumns)
    .where('id', 'in', ids)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const areas = await listAreas(db, ids);
  return rows.map((row) => asTrack(row, areas.get(row.id) ?? []));
};

export const findTrack = async (db: Reader, id: string): Promise<Track | null> =>
  (await listTracks(db, [id]))[0] ?? null;

/** A track that must be there, for somebody has a role in it; throws when it is not. */
export const getTrack = async (db: Reader, id: string): Promise<Track> => {
  const track = await findTrack(db, id);
  if (track === null) throw new Error(`there is no track ${id}`);
  return track;
};

/** The tracks in which somebody has a role, oldest first; only those roles when named. */
export const listTracksOf = async (
  db: Database,
  person: string,
  roles?: readonly GrantedRole[],
): Promise<readonly Track[]> => listTracks(db, await listSubjects(db, person, 'track', roles));

/** The newest event of each track, cheap to ask: what was computed from a track holds until this rises. */
export const listTrackVersions = async (db: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('track_head').selectAll().where('track_id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.track_id, row.last_sequence]));
};

/** The track that took up where this one ended; null when none has begun. */
export const findSuccessor = async (db: Reader, id: string): Promise<TrackId | null> => {
  const row = await db.selectFrom('track').select('id').where('follows', '=', id).executeTakeFirst();
  return row === undefined ? null : (row.id as TrackId);
};

const decisionRow = z.object({ stage: z.enum(stageKeys), outcome: z.enum(['closed', 'passed', 'reopened']) });

/** All decisions about stages of tracks, oldest first, per track. */
export const listStageDecisions = async (
  db: Reader,
  tracks: readonly string[],
): Promise<ReadonlyMap<string, readonly StageDecision[]>> => {
  const found = new Map<string, StageDecision[]>();
  if (tracks.length === 0) return found;
  const rows = await db
    .selectFrom('track_stage_decision')
    .select(['track_id', 'stage', 'outcome', 'reason', 'decided_at', 'decided_by'])
    .where('track_id', 'in', tracks)
    .orderBy('decided_at')
    .orderBy('id')
    .execute();
  for (const row of rows) {
    const decision: StageDecision = {
      ...decisionRow.parse(row),
      reason: row.reason,
      decidedAt: row.decided_at,
      decidedBy: row.decided_by,
    };
    found.set(row.track_id, [...(found.get(row.track_id) ?? []), decision]);
  }
  return found;
};

/** The values that tracks set in place of the scheme's, the newest of each rule. */
export const listRuleOverrides = async (
  db: Reader,
  tracks: readonly string[],
): Promise<ReadonlyMap<string, RuleOverrides>> => {
  const found = new Map<string, RuleOverrides>();
  if (tracks.length === 0) return found;
  const rows = await db
    .selectFrom('track_rule_override')
    .select(['track_id', 'rule', 'value', 'reason'])
    .where('track_id', 'in', tracks)
    .orderBy('set_at')
    .orderBy('id')
    .execute();
  for (const row of rows) {
    const rule = z.enum(ruleKeys).safeParse(row.rule);
    if (rule.success)
      found.set(row.track_id, {
        ...found.get(row.track_id),
        [rule.data]: { value: Number(row.value), reason: row.reason },
      });
  }
  return found;
};

/** A value that a track once set in place of the scheme's, and who did so. */
export interface RuleChange {
  readonly id: string;
  readonly rule: RuleKey;
  readonly value: number;
  readonly reason: string;
  readonly setBy: string | null;
  readonly setAt: Date;
}

/** All values a track ever set, newest first. */
export const listRuleChanges = async (db: Reader, track: string): Promise<readonly RuleChange[]> => {
  const rows = await db
    .selectFrom('track_rule_override')
    .select(['id', 'rule', 'value', 'reason', 'set_by', 'set_at'])
    .where('track_id', '=', track)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.flatMap(({ set_by: setBy, set_at: setAt, ...row }) => {
    const rule = z.enum(ruleKeys).safeParse(row.rule);
    return rule.success
      ? [{ id: row.id, rule: rule.data, value: Number(row.value), reason: row.reason, setBy, setAt }]
      : [];
  });
};

/** The planned dates of stages, per track. */
export const listPlannedDates = async (
  db: Reader,
  tracks: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, LocalDate>>>> => {
  const found = new Map<string, Record<string, LocalDate>>();
  if (tracks.length === 0) return found;
  const rows = await db.selectFrom('track_planned_date').selectAll().where('track_id', 'in', tracks).execute();
  for (const row of rows)
    found.set(row.track_id, { ...found.get(row.track_id), [row.stage]: row.planned_on as LocalDate });
  return found;
};
