import { sql } from 'kysely';
import type { LocalDate } from '../../../kernel/dates.ts';
import { randomId } from '../../../kernel/ids.ts';
import type { Database } from '../../../platform/database/tables.ts';
import type { Answers } from '../questionnaire/answer.ts';

interface Marks {
  readonly before: Buffer | null;
  readonly after: Buffer | null;
}

/** The marks, as long as their keys are there: a key that is being destroyed is waited for, and its mark left out. */
const markColumns = (wave: string, marks: Marks | null) =>
  marks === null
    ? sql`null, null`
    : sql`(select ${marks.before}::bytea from living where first_wave <> ${wave}),
        (select ${marks.after}::bytea from living where first_wave = ${wave})`;

const livingKeys = (wave: string, marks: Marks | null) =>
  marks === null
    ? sql``
    : sql`, living as materialized (
        select first_wave from survey_pair
        where secret is not null and ${wave}::uuid in (first_wave, second_wave) and exists (select from spent)
        for share)`;

interface Submission {
  readonly invitation: string;
  readonly wave: string;
  readonly audience: string;
  /** The hash of the id the respondent's browser gave. */
  readonly submission: Buffer;
  readonly answers: Answers;
  readonly sealedCell: Buffer;
  /** The marks of a firm that agreed to be compared with another measurement; null for all others. */
  readonly marks: Marks | null;
  readonly today: LocalDate;
  /** The draft these answers go on from; null when there was none. */
  readonly draftVersion: number | null;
  /** Keyed in from paper: counted, and marked nowhere. */
  readonly onPaper: boolean;
}

/**
 * Spends an invitation and stores the answers, or does neither: false when the invitation was spent already, when the wave
 * takes no answers any more, when a page was saved meanwhile, or when invitations were just rewritten. One statement, and
 * so one transaction: the wave is held while it runs, so that it cannot close in between.
 */
export const storeSubmission = async (db: Database, given: Submission): Promise<boolean> => {
  const stored = await sql`
    with open_wave as materialized (
      select id from survey_wave
      where id = ${given.wave} and opened_at is not null and closed_at is null and closes_on >= ${given.today}
      for share),
    spent as (
      update survey_invitation i set spent = true, submission = ${given.submission}, wrapped = null
      where id = ${given.invitation} and not spent and wave_id = (select id from open_wave)
        and coalesce((select version from survey_draft where invitation_id = i.id), 0) = ${given.draftVersion ?? 0}
      returning id, wave_id),
    finished as (
      delete from survey_draft where invitation_id = (select id from spent)),
    counted as (
      insert into survey_day_count (wave_id, audience, day, answers)
      select wave_id, ${given.audience}, ${given.today}, 1 from spent
      on conflict (wave_id, audience, day) do update set answers = survey_day_count.answers + 1),
    keyed as (
      insert into survey_paper_count (wave_id, answers) select wave_id, 1 from spent where ${given.onPaper}
      on conflict (wave_id) do update set answers = survey_paper_count.answers + 1),
    waited as (
      delete from survey_paper_entry where invitation_id = (select id from spent))
      ${livingKeys(given.wave, given.marks)}
    insert into survey_answer (id, wave_id, audience, answers, sealed_cell, mark_before, mark_after)
    select ${randomId()}, wave_id, ${given.audience}, ${JSON.stringify(given.answers)}, ${given.sealedCell},
      ${markColumns(given.wave, given.marks)}
    from spent`.execute(db);
  return stored.numAffectedRows === 1n;
};
