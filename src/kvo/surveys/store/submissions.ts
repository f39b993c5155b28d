import { sql } from 'kysely';
import type { LocalDate } from '../../../kernel/dates.ts';
import { randomId } from '../../../kernel/ids.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { Answers } from '../questionnaire/answer.ts';

export interface Submission {
  readonly invitation: string;
  readonly wave: string;
  readonly audience: string;
  /** The hash of the id the respondent's browser gave. */
  readonly submission: Buffer;
  readonly answers: Answers;
  readonly sealedCell: Buffer;
  readonly today: LocalDate;
}

/**
 * Spends an invitation and stores the answers, or does neither: false when the invitation was spent already or the wave
 * takes no answers any more. The wave is held while this runs, so that it cannot close in between.
 */
export const storeSubmission = async (tx: Transaction, given: Submission): Promise<boolean> => {
  const open = await tx
    .selectFrom('survey_wave')
    .select('id')
    .where('id', '=', given.wave)
    .where('opened_at', 'is not', null)
    .where('closed_at', 'is', null)
    .where('closes_on', '>=', given.today)
    .forShare()
    .executeTakeFirst();
  if (open === undefined) return false;
  const spent = await tx
    .updateTable('survey_invitation')
    .set({ spent: true, submission: given.submission, wrapped: null })
    .where('id', '=', given.invitation)
    .where('spent', '=', false)
    .executeTakeFirst();
  if (spent.numUpdatedRows !== 1n) return false;
  await tx.deleteFrom('survey_draft').where('invitation_id', '=', given.invitation).execute();
  await tx
    .insertInto('survey_answer')
    .values({
      id: randomId(),
      wave_id: given.wave,
      audience: given.audience,
      answers: JSON.stringify(given.answers),
      sealed_cell: given.sealedCell,
    })
    .execute();
  await tx
    .insertInto('survey_day_count')
    .values({ wave_id: given.wave, audience: given.audience, day: given.today, answers: 1 })
    .onConflict((conflict) =>
      conflict.columns(['wave_id', 'audience', 'day']).doUpdateSet({ answers: sql`survey_day_count.answers + 1` }),
    )
    .execute();
  return true;
};

/** The group an invitation belongs to, as the answer keeps it sealed. */
export const findCell = async (
  tx: Transaction,
  invitation: string,
): Promise<{ readonly subArea: string | null; readonly sizeClass: string | null; readonly sector: string | null }> => {
  const row = await tx
    .selectFrom('survey_invitation')
    .leftJoin('survey_population', 'survey_population.id', 'survey_invitation.population_id')
    .leftJoin('survey_open_link', 'survey_open_link.id', 'survey_invitation.open_link_id')
    .select([
      'survey_population.sub_area_id as firm_area',
      'size_class',
      'sector',
      'survey_open_link.sub_area_id as link_area',
    ])
    .where('survey_invitation.id', '=', invitation)
    .executeTakeFirstOrThrow();
  return { subArea: row.firm_area ?? row.link_area, sizeClass: row.size_class, sector: row.sector };
};
