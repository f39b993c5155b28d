import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/tables.ts';

/** Answers on paper that one person has keyed in, sealed under the code on that paper. */
export interface PaperEntry {
  readonly keyedBy: string;
  readonly salt: Buffer;
  readonly content: Buffer;
}

export const findPaperEntry = async (db: Database, invitation: string): Promise<PaperEntry | null> => {
  const row = await db
    .selectFrom('survey_paper_entry')
    .select(['keyed_by as keyedBy', 'salt', 'content'])
    .where('invitation_id', '=', invitation)
    .executeTakeFirst();
  return row ?? null;
};

/**
 * Keeps what the first person keyed in, and ends their draft, or does neither: false when the invitation was spent, the
 * wave closed, somebody's entry is there, or the draft was changed meanwhile.
 */
export const addPaperEntry = async (
  tx: Transaction,
  invitation: string,
  entry: PaperEntry & { readonly draftVersion: number | null },
): Promise<boolean> => {
  // The wave is held first, then the invitation, as everywhere: unlinking rewrites both.
  const held = await sql`
    select w.id from survey_wave w
    where w.closed_at is null and w.id = (select wave_id from survey_invitation where id = ${invitation})
    for share`.execute(tx);
  if (held.rows.length === 0) return false;
  const open = await sql`
    select i.id from survey_invitation i where i.id = ${invitation} and not i.spent
      and coalesce((select version from survey_draft where invitation_id = i.id), 0) = ${entry.draftVersion ?? 0}
    for update`.execute(tx);
  if (open.rows.length === 0) return false;
  const added = await tx
    .insertInto('survey_paper_entry')
    .values({ invitation_id: invitation, keyed_by: entry.keyedBy, salt: entry.salt, content: entry.content })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) return false;
  await tx.deleteFrom('survey_draft').where('invitation_id', '=', invitation).execute();
  await tx.updateTable('survey_invitation').set({ second_lookup: null }).where('id', '=', invitation).execute();
  return true;
};

/** How answers on paper are taken in a wave, how many were stored, and how many wait for a second person. */
export interface PaperStanding {
  readonly twice: boolean;
  readonly stored: number;
  readonly waiting: number;
}

export const findPaperStanding = async (db: Database | Transaction, wave: string): Promise<PaperStanding> => {
  const found = await sql<PaperStanding>`
    select w.paper_twice as twice,
      coalesce((select answers from survey_paper_count where wave_id = w.id), 0) as stored,
      (select count(*)::int from survey_paper_entry e join survey_invitation i on i.id = e.invitation_id
        where i.wave_id = w.id) as waiting
    from survey_wave w where w.id = ${wave}`.execute(db);
  return found.rows[0] ?? { twice: false, stored: 0, waiting: 0 };
};

export const setPaperTwice = async (tx: Transaction, wave: string, twice: boolean): Promise<void> => {
  await tx.updateTable('survey_wave').set({ paper_twice: twice }).where('id', '=', wave).execute();
};

/** Throws away what waits for a second person; for a wave that closes. */
export const dropPaperEntries = async (tx: Transaction, wave: string): Promise<void> => {
  await sql`
    delete from survey_paper_entry e using survey_invitation i where i.id = e.invitation_id and i.wave_id = ${wave}`.execute(
    tx,
  );
};
