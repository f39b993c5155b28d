import { sql } from 'kysely';
import type { Database } from '../../src/platform/database/tables.ts';
import { answersDigest } from './sets-of-answers.ts';

/** What the database holds of a wave, in numbers and digests that name nobody. */
export interface SurveyState {
  /** The digest of every answer set, sorted. */
  readonly answers: readonly string[];
  readonly spent: number;
  /** The answers as the counters per day have them. */
  readonly counted: number;
  /** Drafts of who has answered already: there must be none. */
  readonly draftsOfSpent: number;
}

/** Looks at a wave as one moment of the database. */
export const surveyStateOf = (db: Database, wave: string): Promise<SurveyState> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const answers = await tx.selectFrom('survey_answer').select('answers').where('wave_id', '=', wave).execute();
      const found = await sql<{ spent: number; counted: number; drafts: number }>`
        select
          (select count(*) from survey_invitation where wave_id = ${wave} and spent) as spent,
          (select coalesce(sum(answers), 0) from survey_day_count where wave_id = ${wave}) as counted,
          (select count(*) from survey_draft d join survey_invitation i on i.id = d.invitation_id where wave_id = ${wave} and i.spent) as drafts
      `.execute(tx);
      const row = found.rows[0];
      return {
        answers: answers.map((one) => answersDigest(one.answers)).toSorted(),
        spent: row?.spent ?? 0,
        counted: row?.counted ?? 0,
        draftsOfSpent: row?.drafts ?? 0,
      };
    });

/** What is in `some` and not in `all`, each as often as it is missing. */
export const missingFrom = (all: readonly string[], some: readonly string[]): readonly string[] => {
  const left = new Map<string, number>();
  for (const one of all) left.set(one, (left.get(one) ?? 0) + 1);
  return some.filter((one) => {
    const there = left.get(one) ?? 0;
    left.set(one, there - 1);
    return there <= 0;
  });
};
