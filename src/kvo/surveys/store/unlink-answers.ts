import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/tables.ts';

/** The fewest answers among which one can be hidden. */
const fewestTogether = 5;
/** In a larger wave fewer than five answers wait until there are five: they soon are, and rewriting costs more. */
const manyAnswers = 2_000;

/** Waves in which answers wait to be unlinked and can be: five wait, or there are five in all to hide them among. */
export const listWavesToUnlink = async (db: Database): Promise<readonly string[]> => {
  const rows = await sql<{ wave: string }>`
    select wave_id as wave from survey_answer
    where wave_id in (select wave_id from survey_answer where not unlinked)
    group by wave_id
    having count(*) filter (where not unlinked) >= ${fewestTogether}
      or count(*) between ${fewestTogether} and ${manyAnswers}`.execute(db);
  return rows.rows.map(({ wave }) => wave);
};

/**
 * Rewrites all answers of a wave under new ids and in random order, and all its invitations and counters, so that what
 * one transaction once wrote together no longer shares anything the system keeps of it.
 */
export const rewriteWave = async (tx: Transaction, wave: string): Promise<void> => {
  await tx.selectFrom('survey_wave').select('id').where('id', '=', wave).forUpdate().execute();
  await sql`
    with gone as (delete from survey_answer where wave_id = ${wave} returning *)
    insert into survey_answer (id, wave_id, audience, answers, sealed_cell, cell, mark_before, mark_after, unlinked)
    select gen_random_uuid(), wave_id, audience, answers, sealed_cell, cell, mark_before, mark_after, true
    from gone order by random()`.execute(tx);
  await rewriteInvitations(tx, wave);
};

/** Rewrites the invitations and counters of a wave in random order; what that leaves behind is to be swept. */
export const rewriteInvitations = async (tx: Transaction, wave: string): Promise<void> => {
  await sql`
    with gone as (delete from survey_invitation where wave_id = ${wave} returning *)
    insert into survey_invitation select * from gone order by random()`.execute(tx);
  await sql`update survey_day_count set answers = answers where wave_id = ${wave}`.execute(tx);
  await sql`update survey_paper_count set answers = answers where wave_id = ${wave}`.execute(tx);
  await tx.updateTable('survey_wave').set({ swept: false }).where('id', '=', wave).execute();
};
