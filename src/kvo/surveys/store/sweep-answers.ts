import { sql } from 'kysely';
import type { Database } from '../../../platform/database/tables.ts';

const swept = ['survey_answer', 'survey_invitation', 'survey_draft', 'survey_paper_entry'] as const;

/** A table up to this size is written anew in less than a second on a quiet machine; respondents wait that long (bytes). */
const soonWritten = 33_554_432;

const isSmall = async (db: Database, table: (typeof swept)[number]): Promise<boolean> => {
  const found = await sql<{ bytes: number }>`select pg_total_relation_size(${table}::regclass) as bytes`.execute(db);
  return (found.rows[0]?.bytes ?? 0) <= soonWritten;
};

/**
 * Cleans a table; gives whether nothing is left. Cleaning alone leaves the bytes of a row in its page, with the
 * transaction that wrote it, until another row is written over them: so the file itself is written anew, at closing
 * always, and while a wave is open as long as the table is small.
 */
const sweepTable = async (db: Database, table: (typeof swept)[number], thorough: boolean): Promise<boolean> => {
  const name = sql.table(table);
  await sql`vacuum (analyze) ${name}`.execute(db);
  // Rows that somebody else's query can still see, such as that of a dump, cannot be cleaned away yet; they would be
  // copied into the new file, and their bytes stay in it.
  const { rows } = await sql<{ left: number }>`
    select n_dead_tup as left from pg_stat_user_tables where relid = ${table}::regclass`.execute(db);
  if ((rows[0]?.left ?? 0) > 0) return false;
  if (thorough || (await isSmall(db, table))) await sql`vacuum (full) ${name}`.execute(db);
  return true;
};

interface Unswept {
  readonly id: string;
  readonly written: string;
  readonly closed: boolean;
}

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '55P03';

/**
 * Clears what rewriting left behind of the waves that were rewritten. Not in a transaction; only the owner of the tables
 * can. What cannot be cleared now, because a table is in use, is tried again the next time.
 */
export const sweepAnswers = async (db: Database): Promise<void> => {
  const { rows: waves } = await sql<Unswept>`
    select id, xmin::text as written, closed_at is not null as closed from survey_wave where not swept`.execute(db);
  if (waves.length === 0) return;
  const thorough = waves.some(({ closed }) => closed);
  const isClear = await db.connection().execute(async (connection) => {
    // Whoever waits for a table holds up all who come after: a dump may hold it for long.
    await sql`set lock_timeout = '2s'`.execute(connection);
    try {
      const outcomes = [];
      for (const table of swept) outcomes.push(await sweepTable(connection, table, thorough));
      return outcomes.every((clear) => clear);
    } catch (error) {
      if (isBusy(error)) return false;
      throw error;
    } finally {
      await sql`reset lock_timeout`.execute(connection);
    }
  });
  if (!isClear) return;
  // A wave that was rewritten meanwhile is swept once more.
  for (const { id, written } of waves)
    await sql`update survey_wave set swept = true where id = ${id} and xmin::text = ${written}`.execute(db);
};
