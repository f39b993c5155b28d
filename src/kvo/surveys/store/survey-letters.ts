import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/tables.ts';

/** Notes which letter of a mailing goes to which firm. */
export const addSurveyLetters = async (
  tx: Transaction,
  mailing: string,
  letters: readonly { readonly letter: string; readonly population: string }[],
): Promise<void> => {
  const batch = 5_000;
  for (let from = 0; from < letters.length; from += batch)
    await tx
      .insertInto('survey_letter')
      .values(
        letters
          .slice(from, from + batch)
          .map(({ letter, population }) => ({ letter_id: letter, mailing_id: mailing, population_id: population })),
      )
      .execute();
};

export const letterStates = ['queued', 'deferred', 'sent', 'refused', 'given-up', 'dropped'] as const;
/** How a letter stands: `deferred` waits for a later try, `dropped` was no longer called for. */
export type LetterState = (typeof letterStates)[number];

/** How many letters of each mailing of a wave stand how. */
export const countLetterStates = async (
  db: Database,
  wave: string,
): Promise<ReadonlyMap<string, Readonly<Record<LetterState, number>>>> => {
  const rows = await sql<{ mailing: string } & Record<LetterState, number>>`
    select s.mailing_id as mailing,
      count(*) filter (where l.state = 'queued' and l.trouble is null)::int as queued,
      count(*) filter (where l.state = 'queued' and l.trouble is not null)::int as deferred,
      count(*) filter (where l.state in ('sent', 'kept'))::int as sent,
      count(*) filter (where l.state = 'refused')::int as refused,
      count(*) filter (where l.state = 'given-up')::int as "given-up",
      count(*) filter (where l.state = 'dropped')::int as dropped
    from survey_letter s
    join mail_letter l on l.id = s.letter_id
    join survey_mailing m on m.id = s.mailing_id
    where m.wave_id = ${wave}
    group by s.mailing_id`.execute(db);
  return new Map(rows.rows.map(({ mailing, ...counts }) => [mailing, counts]));
};

/** A letter that has not arrived as far as we know, by firm. */
export interface TroubledLetter {
  readonly name: string;
  readonly state: LetterState;
  readonly trouble: string;
}

/** The newest letter to each firm of a wave that has not answered, where it met with trouble. */
export const listTroubledLetters = async (db: Database, wave: string): Promise<readonly TroubledLetter[]> => {
  const rows = await sql<{ name: string; state: string; trouble: string }>`
    select name, state, trouble from (
      select distinct on (p.id) p.id, p.name, l.state, l.trouble
      from survey_letter s
      join mail_letter l on l.id = s.letter_id
      join survey_population p on p.id = s.population_id
      join survey_invitation i on i.population_id = p.id
      where p.wave_id = ${wave} and not i.spent and p.excluded_on is null
      order by p.id, l.queued_at desc, l.id desc) newest
    where trouble is not null and state in ('queued', 'refused', 'given-up')
    order by name, id`.execute(db);
  return rows.rows.map(({ name, state, trouble }) => ({
    name,
    trouble,
    state: state === 'queued' ? 'deferred' : state === 'refused' ? 'refused' : 'given-up',
  }));
};

/** The firms of a wave that a letter is on its way to, or has left for. */
export const listWritten = async (db: Database | Transaction, wave: string): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('survey_letter as s')
    .innerJoin('mail_letter as l', 'l.id', 's.letter_id')
    .innerJoin('survey_population as p', 'p.id', 's.population_id')
    .select('p.id')
    .distinct()
    .where('p.wave_id', '=', wave)
    .where('l.state', 'in', ['queued', 'sent', 'kept'])
    .execute();
  return new Set(rows.map((row) => row.id));
};

/** When the mail server is to be asked again, where it is left in peace now. */
export const findRest = async (db: Database): Promise<{ readonly until: Date; readonly reason: string } | null> => {
  const rest = await sql<{ until: Date; reason: string }>`
    select until, reason from mail_rest where until > now()`.execute(db);
  return rest.rows[0] ?? null;
};
