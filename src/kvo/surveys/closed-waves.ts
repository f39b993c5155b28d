import type { Database } from '../../platform/database/tables.ts';
import type { Wave } from './model.ts';
import { listWaves } from './queries.ts';

/** The waves of all tracks that closed in a span of time (its end not counted), newest first, at most so many; two questions. */
export const listClosedWaves = async (
  db: Database,
  { from, before }: { readonly from: Date; readonly before: Date },
  most: number,
): Promise<readonly Wave[]> => {
  const rows = await db
    .selectFrom('survey_wave')
    .select(['id', 'track_id'])
    .where('closed_at', '>=', from)
    .where('closed_at', '<', before)
    .orderBy('closed_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  const place = new Map(rows.map(({ id }, at) => [id, at]));
  const waves = await listWaves(db, [...new Set(rows.map((row) => row.track_id))]);
  return waves
    .filter(({ id }) => place.has(id))
    .toSorted((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
};
