import type { LocalDate } from '../../kernel/dates.ts';
import type { Database, Transaction } from '../../platform/database/tables.ts';
import type { TrackId } from '../tracks/model.ts';

type Reader = Database | Transaction;

/** A track that takes up where another ended. */
export interface Successor {
  readonly track: TrackId;
  readonly follows: TrackId;
  readonly round: number;
  readonly title: string;
  readonly startedOn: LocalDate;
}

/** The tracks that follow these, in one question however many. */
export const listSuccessors = async (db: Reader, tracks: readonly string[]): Promise<readonly Successor[]> => {
  if (tracks.length === 0) return [];
  const rows = await db
    .selectFrom('track')
    .select(['id', 'follows', 'round', 'title', 'started_on'])
    .where('follows', 'in', tracks)
    .execute();
  return rows.map((row) => ({
    track: row.id as TrackId,
    follows: row.follows as TrackId,
    round: row.round,
    title: row.title,
    startedOn: row.started_on as LocalDate,
  }));
};

/** Whether a decision about a stage of a track was recorded under this id. */
export const isDecided = async (db: Reader, track: string, id: string): Promise<boolean> => {
  const row = await db
    .selectFrom('track_stage_decision')
    .select('id')
    .where('track_id', '=', track)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
};
