import type { LocalDate } from '../../../kernel/dates.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';

export const callOutcomes = ['called', 'no-answer', 'refuses', 'will-answer'] as const;
type CallOutcome = (typeof callOutcomes)[number];

/** What came of calling a firm. */
export interface Call {
  readonly population: string;
  readonly day: LocalDate;
  readonly outcome: CallOutcome;
}

/** Every call of a wave, the newest first. */
export const listCalls = async (db: Database, wave: string): Promise<readonly Call[]> => {
  const rows = await db
    .selectFrom('survey_call as c')
    .innerJoin('survey_population as p', 'p.id', 'c.population_id')
    .select(['c.population_id as population', 'c.day', 'c.outcome'])
    .where('p.wave_id', '=', wave)
    .orderBy('c.noted_at', 'desc')
    .orderBy('c.population_id')
    .execute();
  return rows.map((row) => ({ ...row, day: row.day as LocalDate, outcome: row.outcome as CallOutcome }));
};

/** The firms of a wave that said last that they do not want to take part. */
export const listRefusing = async (db: Database | Transaction, wave: string): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('survey_call as c')
    .innerJoin('survey_population as p', 'p.id', 'c.population_id')
    .distinctOn('c.population_id')
    .select(['c.population_id as population', 'c.outcome'])
    .where('p.wave_id', '=', wave)
    .orderBy('c.population_id')
    .orderBy('c.noted_at', 'desc')
    .execute();
  return new Set(rows.filter((row) => row.outcome === 'refuses').map((row) => row.population));
};

/** Notes what came of calls to firms of a wave; the same of one day stands once, at the moment it was said last. */
export const addCalls = async (tx: Transaction, wave: string, calls: readonly Call[], now: Date): Promise<number> => {
  if (calls.length === 0) return 0;
  const known = await tx
    .selectFrom('survey_population')
    .select('id')
    .where('wave_id', '=', wave)
    .where(
      'id',
      'in',
      calls.map((call) => call.population),
    )
    .execute();
  const ids = new Set(known.map((row) => row.id));
  const rows = calls.filter((call) => ids.has(call.population));
  if (rows.length === 0) return 0;
  await tx
    .insertInto('survey_call')
    .values(rows.map(({ population, day, outcome }) => ({ population_id: population, day, outcome, noted_at: now })))
    .onConflict((conflict) => conflict.columns(['population_id', 'day', 'outcome']).doUpdateSet({ noted_at: now }))
    .execute();
  return rows.length;
};

/** Erases what was noted of calls and letters of waves that closed before a moment. */
export const forgetContactsOfWaves = async (db: Database, closedBefore: Date): Promise<void> => {
  const populations = db
    .selectFrom('survey_population')
    .innerJoin('survey_wave', 'survey_wave.id', 'survey_population.wave_id')
    .select('survey_population.id')
    .where('survey_wave.closed_at', '<', closedBefore);
  await db.deleteFrom('survey_call').where('population_id', 'in', populations).execute();
  await db.deleteFrom('survey_letter').where('population_id', 'in', populations).execute();
};
