import type { Database, Transaction } from '../../platform/database/tables.ts';
import type { TrackId } from '../tracks/model.ts';
import type { ObjectiveId } from './model.ts';
import type { Objective, ObjectiveContent } from './objective-model.ts';
import { objectiveContentSchema } from './objective-model.ts';

type Reader = Database | Transaction;

const rowsOf = (db: Reader, tracks: readonly string[]) =>
  db.selectFrom('measure_objective').selectAll().where('track_id', 'in', tracks).orderBy('created_at').orderBy('id');

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number];

const findingsOf = async (db: Reader, tracks: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await db
    .selectFrom('measure_objective_finding')
    .select(['objective_id', 'finding_id'])
    .where('track_id', 'in', tracks)
    .orderBy('finding_id')
    .execute();
  const found = new Map<string, string[]>();
  for (const row of rows) found.set(row.objective_id, [...(found.get(row.objective_id) ?? []), row.finding_id]);
  return found;
};

const baselineOf = (row: Row): unknown =>
  row.baseline_value === null
    ? null
    : {
        value: row.baseline_value,
        n: row.baseline_n,
        population: row.baseline_population,
        measuredOn: row.baseline_on,
      };

const asObjective = (row: Row, findings: readonly string[]): Objective => ({
  id: row.id as ObjectiveId,
  trackId: row.track_id as TrackId,
  version: row.version,
  dropped: row.dropped_reason,
  ...objectiveContentSchema.parse({
    theme: row.theme,
    title: row.title,
    indicator: row.indicator,
    figure: row.figure,
    unit: row.unit,
    direction: row.direction,
    baseline: baselineOf(row),
    target: row.target_low === null ? null : { low: row.target_low, high: row.target_high },
    horizon: row.horizon,
    findings,
  }),
});

/** All objectives of tracks in the order they came, also those that were dropped, in two questions. */
export const listObjectivesOf = async (db: Reader, tracks: readonly string[]): Promise<readonly Objective[]> => {
  if (tracks.length === 0) return [];
  const rows = await rowsOf(db, tracks).execute();
  const findings = await findingsOf(db, tracks);
  return rows.map((row) => asObjective(row, findings.get(row.id) ?? []));
};

/** All objectives of a track in the order they came, also those that were dropped. */
export const listObjectives = (db: Reader, track: string): Promise<readonly Objective[]> =>
  listObjectivesOf(db, [track]);

/** An objective of a track; null when it is none of that track's. */
export const findObjective = async (db: Reader, track: string, id: string): Promise<Objective | null> => {
  const row = await rowsOf(db, [track]).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : asObjective(row, (await findingsOf(db, [track])).get(row.id) ?? []);
};

/** How an objective of a track read in one version; null when there is none. */
export const findObjectiveAt = async (
  db: Reader,
  track: string,
  id: string,
  version: number,
): Promise<ObjectiveContent | null> => {
  const row = await db
    .selectFrom('measure_objective_version')
    .innerJoin('measure_objective', 'measure_objective.id', 'measure_objective_version.objective_id')
    .select('content')
    .where('track_id', '=', track)
    .where('measure_objective.id', '=', id)
    .where('measure_objective_version.version', '=', version)
    .executeTakeFirst();
  return row === undefined ? null : objectiveContentSchema.parse(row.content);
};
