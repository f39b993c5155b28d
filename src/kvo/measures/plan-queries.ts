import { digestOf } from '../../platform/crypto/digest.ts';
import type { Database, Transaction } from '../../platform/database/tables.ts';
import { listFindingsOf } from '../findings/queries.ts';
import { listTracks } from '../tracks/queries.ts';
import { listObjectivesOf } from './objective-queries.ts';
import type { CurrentPlan, FrozenPlan, Plan } from './plan-model.ts';
import { planSchema } from './plan-model.ts';
import { listMeasuresOf } from './queries.ts';
import { makePlan } from './rules/plan/make-plan.ts';

type Reader = Database | Transaction;

const byTrack = <Row extends { readonly trackId: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> =>
  Map.groupBy(rows, (row) => row.trackId);

/** The plans of tracks as they stand now, by track; the same few questions however many tracks. */
export const listPlans = async (db: Reader, tracks: readonly string[]): Promise<ReadonlyMap<string, Plan>> => {
  const found = await listTracks(db, tracks);
  const findings = byTrack(await listFindingsOf(db, tracks));
  const objectives = byTrack(await listObjectivesOf(db, tracks));
  const measures = byTrack(await listMeasuresOf(db, tracks));
  return new Map(
    found.map((track) => [
      track.id,
      makePlan({
        track,
        findings: findings.get(track.id) ?? [],
        objectives: objectives.get(track.id) ?? [],
        measures: measures.get(track.id) ?? [],
      }),
    ]),
  );
};

/** The plan of a track as it stands now. Throws when there is no such track. */
export const getPlan = async (db: Reader, track: string): Promise<Plan> => {
  const plan = (await listPlans(db, [track])).values().next().value;
  if (plan === undefined) throw new Error(`there is no track ${track}`);
  return plan;
};

export interface NewestPlan {
  readonly version: number;
  readonly digest: string;
  readonly frozenAt: Date;
}

/** The newest frozen version of the plans of tracks, by track; a track whose plan was never frozen is not there. */
export const newestPlans = async (db: Reader, tracks: readonly string[]): Promise<ReadonlyMap<string, NewestPlan>> => {
  if (tracks.length === 0) return new Map();
  const rows = await db
    .selectFrom('measure_plan_version')
    .select(['track_id', 'version', 'digest', 'frozen_at'])
    .distinctOn('track_id')
    .where('track_id', 'in', tracks)
    .orderBy('track_id')
    .orderBy('version', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [row.track_id, { version: row.version, digest: row.digest, frozenAt: row.frozen_at }]),
  );
};

/** Of each track the newest frozen plan and whether the plan has changed since, by comparing digests. */
export const listCurrentPlans = async (
  db: Reader,
  tracks: readonly string[],
): Promise<ReadonlyMap<string, CurrentPlan>> => {
  const newest = await newestPlans(db, tracks);
  const plans = await listPlans(db, [...newest.keys()]);
  return new Map(
    [...newest].flatMap(([track, frozen]) => {
      const plan = plans.get(track);
      return plan === undefined
        ? []
        : [[track, { ...frozen, changedSince: digestOf(plan) !== frozen.digest }] as const];
    }),
  );
};

/** The newest frozen plan of a track and whether the plan has changed since; null when it was never frozen. */
export const findCurrentPlan = async (db: Reader, track: string): Promise<CurrentPlan | null> =>
  (await listCurrentPlans(db, [track])).get(track) ?? null;

/** A frozen version of the plan of a track, with its text; null when there is none. */
export const findFrozenPlan = async (db: Reader, track: string, version: number): Promise<FrozenPlan | null> => {
  const row = await db
    .selectFrom('measure_plan_version')
    .selectAll()
    .where('track_id', '=', track)
    .where('version', '=', version)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    version: row.version,
    digest: row.digest,
    frozenAt: row.frozen_at,
    frozenBy: row.frozen_by,
    plan: planSchema.parse(JSON.parse(row.content)),
    content: row.content,
  };
};

/** The frozen versions of the plan of a track, newest first. */
export const listFrozenPlans = async (
  db: Reader,
  track: string,
): Promise<readonly (NewestPlan & { readonly frozenBy: string | null })[]> => {
  const rows = await db
    .selectFrom('measure_plan_version')
    .select(['version', 'digest', 'frozen_at', 'frozen_by'])
    .where('track_id', '=', track)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    digest: row.digest,
    frozenAt: row.frozen_at,
    frozenBy: row.frozen_by,
  }));
};
