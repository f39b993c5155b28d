import { sql } from 'kysely';
import { hashToken } from '../../../platform/crypto/tokens.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';

/**
 * Adds the first of a draft. The wave is held first and then the invitation, so that neither is rewritten, spent or closed
 * in between; false when that was just done, or when there is a draft already.
 */
const addDraft = async (db: Database, invitation: string, content: Buffer): Promise<boolean> => {
  const added = await sql`
    with open_wave as materialized (
      select id from survey_wave
      where closed_at is null and id = (select wave_id from survey_invitation where id = ${invitation})
      for share)
    insert into survey_draft (invitation_id, content)
    select id, ${content} from survey_invitation
    where id = ${invitation} and not spent and wave_id = (select id from open_wave)
    for share
    on conflict do nothing`.execute(db);
  return added.numAffectedRows === 1n;
};

/** Keeps a draft. `version` is the one that was read; false when another page was saved meanwhile, so that it is read anew. */
export const saveDraft = async (
  db: Database,
  invitation: string,
  content: Buffer,
  version: number | null,
): Promise<boolean> => {
  if (version === null) return addDraft(db, invitation, content);
  const changed = await db
    .updateTable('survey_draft')
    .set({ content, version: version + 1 })
    .where('invitation_id', '=', invitation)
    .where('version', '=', version)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
};

/**
 * Begins a draft for a typed code, in place of one that was there: its link, and how code and word find that link again.
 * False, and nothing changed, when the invitation was spent or the wave closed meanwhile.
 */
export const beginByCode = async (
  tx: Transaction,
  invitation: string,
  draft: {
    readonly secret: string;
    readonly content: Buffer;
    readonly resume: Buffer | null;
    readonly salt: Buffer | null;
  },
): Promise<boolean> => {
  // Held, so that unlinking does not rewrite the invitation between finding it and changing it.
  const held = await sql`
    select id from survey_wave
    where closed_at is null and id = (select wave_id from survey_invitation where id = ${invitation})
    for share`.execute(tx);
  if (held.rows.length === 0) return false;
  const begun = await tx
    .updateTable('survey_invitation')
    .set({ second_lookup: hashToken(draft.secret) })
    .where('id', '=', invitation)
    .where('spent', '=', false)
    .executeTakeFirst();
  if (begun.numUpdatedRows !== 1n) return false;
  await tx.deleteFrom('survey_draft').where('invitation_id', '=', invitation).execute();
  await tx
    .insertInto('survey_draft')
    .values({ invitation_id: invitation, content: draft.content, resume: draft.resume, resume_salt: draft.salt })
    .execute();
  return true;
};
