import { sql } from 'kysely';
import type { LocalDate } from '../../../kernel/dates.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { Answers } from '../questionnaire/answer.ts';
import { answersSchema } from '../questionnaire/answer-model.ts';

type Reader = Database | Transaction;

/** The key of two measurements that follow each other, as long as it is there. */
export interface LivingPair {
  readonly id: string;
  readonly firstWave: string;
  readonly secondWave: string | null;
  readonly secret: Buffer;
  readonly destroyOn: LocalDate;
}

const selectPairs = (db: Reader) =>
  db
    .selectFrom('survey_pair')
    .select([
      'id',
      'first_wave as firstWave',
      'second_wave as secondWave',
      'secret',
      'destroy_on as destroyOn',
      'destroyed_on as destroyedOn',
    ]);

type PairRow = Awaited<ReturnType<ReturnType<typeof selectPairs>['execute']>>[number];

const living = (rows: readonly PairRow[]): readonly LivingPair[] =>
  rows.flatMap(({ secret, destroyOn, destroyedOn: _gone, ...row }) =>
    secret === null ? [] : [{ ...row, secret, destroyOn: destroyOn as LocalDate }],
  );

/** Every key a wave has or had, with the day on which it was destroyed. */
export const listPairsOf = async (db: Reader, wave: string): Promise<readonly PairRow[]> =>
  selectPairs(db)
    .where((eb) => eb.or([eb('first_wave', '=', wave), eb('second_wave', '=', wave)]))
    .orderBy('destroy_on')
    .execute();

/** The keys of a wave that are there: with the measurement before it, and with the one after. */
export const listLivingPairs = async (db: Reader, wave: string): Promise<readonly LivingPair[]> =>
  living(await listPairsOf(db, wave));

/** Keys whose day has come. */
export const listDuePairs = async (db: Reader, today: LocalDate): Promise<readonly LivingPair[]> =>
  living(await selectPairs(db).where('destroy_on', '<=', today).where('secret', 'is not', null).execute());

export const addPair = async (
  tx: Transaction,
  pair: { readonly id: string; readonly wave: string; readonly secret: Buffer; readonly destroyOn: LocalDate },
): Promise<void> => {
  await tx
    .insertInto('survey_pair')
    .values({ id: pair.id, first_wave: pair.wave, secret: pair.secret, destroy_on: pair.destroyOn })
    .execute();
};

/** Makes a wave the second of the newest of earlier rounds that waits for one; gives that one, or null when none waits. */
export const joinPair = async (
  tx: Transaction,
  wave: { readonly id: string; readonly number: number },
  tracks: readonly string[],
): Promise<string | null> => {
  const joined = await sql<{ first: string }>`
    update survey_pair set second_wave = ${wave.id}
    where id = (
      select p.id from survey_pair p join survey_wave w on w.id = p.first_wave
      where w.track_id = any(${tracks}::uuid[]) and w.number < ${wave.number} and w.closed_at is not null
        and p.second_wave is null and p.secret is not null
      order by w.number desc, w.created_at desc limit 1)
    returning first_wave as first`.execute(tx);
  return joined.rows[0]?.first ?? null;
};

/**
 * Destroys the key of a pair and takes its marks off the answers of both waves, which are then swept. False when it was
 * destroyed already. The waves are held, so that no answer comes in with a mark meanwhile.
 */
export const destroyPair = async (tx: Transaction, pair: LivingPair, today: LocalDate): Promise<boolean> => {
  const waves = pair.secondWave === null ? [pair.firstWave] : [pair.firstWave, pair.secondWave].toSorted();
  await tx.selectFrom('survey_wave').select('id').where('id', 'in', waves).orderBy('id').forUpdate().execute();
  const gone = await tx
    .updateTable('survey_pair')
    .set({ secret: null, destroyed_on: today })
    .where('id', '=', pair.id)
    .where('secret', 'is not', null)
    .executeTakeFirst();
  if (gone.numUpdatedRows !== 1n) return false;
  await sql`
    with gone as (delete from survey_answer where wave_id = ${pair.firstWave} returning *)
    insert into survey_answer (id, wave_id, audience, answers, sealed_cell, cell, unlinked, mark_before)
    select gen_random_uuid(), wave_id, audience, answers, sealed_cell, cell, unlinked, mark_before
    from gone order by random()`.execute(tx);
  if (pair.secondWave !== null)
    await sql`
      with gone as (delete from survey_answer where wave_id = ${pair.secondWave} returning *)
      insert into survey_answer (id, wave_id, audience, answers, sealed_cell, cell, unlinked, mark_after)
      select gen_random_uuid(), wave_id, audience, answers, sealed_cell, cell, unlinked, mark_after
      from gone order by random()`.execute(tx);
  await tx.updateTable('survey_wave').set({ swept: false }).where('id', 'in', waves).execute();
  return true;
};

/** What a firm that agreed answered in two measurements. */
export interface PairedAnswers {
  readonly before: Answers;
  readonly now: Answers;
}

/** The answers of two closed waves that bear the same mark, in no order; none without a key, or when it was destroyed. */
export const selectPairedAnswers = async (
  db: Reader,
  first: string,
  second: string,
): Promise<readonly PairedAnswers[]> => {
  const found = await sql<{ before: unknown; now: unknown }>`
    select a.answers as before, b.answers as now
    from survey_pair p
    join survey_wave w on w.id = p.second_wave and w.closed_at is not null
    join survey_answer a on a.wave_id = p.first_wave
    join survey_answer b on b.wave_id = p.second_wave and b.mark_before = a.mark_after
    where p.first_wave = ${first} and p.second_wave = ${second} and p.secret is not null`.execute(db);
  return found.rows.map(({ before, now }) => ({ before: answersSchema.parse(before), now: answersSchema.parse(now) }));
};

/** How many firms answered both waves, agreed or not. */
export const countInBoth = async (db: Reader, first: string, second: string): Promise<number> => {
  const found = await sql<{ firms: number }>`
    select count(*) as firms
    from survey_population p join survey_invitation i on i.population_id = p.id and i.spent
    join survey_population q on q.firm_id = p.firm_id and q.wave_id = ${second}
    join survey_invitation j on j.population_id = q.id and j.spent
    where p.wave_id = ${first}`.execute(db);
  return found.rows[0]?.firms ?? 0;
};

export const findTrackOfWave = async (db: Reader, wave: string): Promise<string> => {
  const row = await db.selectFrom('survey_wave').select('track_id').where('id', '=', wave).executeTakeFirstOrThrow();
  return row.track_id;
};
