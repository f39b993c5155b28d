import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/tables.ts';

/** The fewest answers that are unlinked at once while a wave is open. */
const fewestTogether = 5;

/** Waves in which enough answers wait to be unlinked. */
export const listWavesToUnlink = async (db: Database): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('survey_answer')
    .select('wave_id')
    .where('unlinked', '=', false)
    .groupBy('wave_id')
    .having((eb) => eb.fn.countAll(), '>=', fewestTogether)
    .execute();
  return rows.map((row) => row.wave_id);
};

/**
 * Rewrites all answers of a wave under new ids and in random order, and all its invitations and counters, so that what
 * one transaction once wrote together no longer shares anything the system keeps of it.
 */
export const rewriteWave = async (tx: Transaction, wave: string): Promise<void> => {
  await tx.selectFrom('survey_wave').select('id').where('id', '=', wave).forUpdate().execute();
  await sql`
    with gone as (delete from survey_answer where wave_id = ${wave} returning *)
    insert into survey_answer (id, wave_id, audience, answers, sealed_cell, cell, unlinked)
    select gen_random_uuid(), wave_id, audience, answers, sealed_cell, cell, true from gone order by random()`.execute(
    tx,
  );
  await rewriteInvitations(tx, wave);
};

/** Rewrites the invitations and counters of a wave in random order. */
export const rewriteInvitations = async (tx: Transaction, wave: string): Promise<void> => {
  await sql`
    with gone as (delete from survey_invitation where wave_id = ${wave} returning *)
    insert into survey_invitation select * from gone order by random()`.execute(tx);
  await sql`update survey_day_count set answers = answers where wave_id = ${wave}`.execute(tx);
  await sql`update survey_paper_count set answers = answers where wave_id = ${wave}`.execute(tx);
};

/** Clears what rewriting left behind. Not in a transaction; only the owner of the tables can. */
export const vacuumAnswers = async (db: Database): Promise<void> => {
  await sql`vacuum (analyze) survey_answer`.execute(db);
  await sql`vacuum (analyze) survey_invitation`.execute(db);
  await sql`vacuum (analyze) survey_draft`.execute(db);
  await sql`vacuum (analyze) survey_paper_entry`.execute(db);
};
