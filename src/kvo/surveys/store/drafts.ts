import type { Database, Transaction } from '../../../platform/database/tables.ts';
import { hashToken } from '../../../platform/crypto/tokens.ts';

/** Keeps a draft. `version` is the one that was read; false when another page was saved meanwhile, so that it is read anew. */
export const saveDraft = async (
  db: Database,
  invitation: string,
  content: Buffer,
  version: number | null,
): Promise<boolean> => {
  if (version === null) {
    const added = await db
      .insertInto('survey_draft')
      .values({ invitation_id: invitation, content })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return added.numInsertedOrUpdatedRows === 1n;
  }
  const changed = await db
    .updateTable('survey_draft')
    .set({ content, version: version + 1 })
    .where('invitation_id', '=', invitation)
    .where('version', '=', version)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
};

/** Begins a draft for a typed code, in place of one that was there: its link, and how code and word find that link again. */
export const beginByCode = async (
  tx: Transaction,
  invitation: string,
  draft: { readonly secret: string; readonly content: Buffer; readonly resume: Buffer; readonly salt: Buffer },
): Promise<void> => {
  await tx
    .updateTable('survey_invitation')
    .set({ second_lookup: hashToken(draft.secret) })
    .where('id', '=', invitation)
    .where('spent', '=', false)
    .execute();
  await tx.deleteFrom('survey_draft').where('invitation_id', '=', invitation).execute();
  await tx
    .insertInto('survey_draft')
    .values({ invitation_id: invitation, content: draft.content, resume: draft.resume, resume_salt: draft.salt })
    .execute();
};

/** Throws a draft away, so that its invitation can be begun anew. */
export const dropDraft = async (tx: Transaction, invitation: string): Promise<void> => {
  await tx.deleteFrom('survey_draft').where('invitation_id', '=', invitation).execute();
  await tx.updateTable('survey_invitation').set({ second_lookup: null }).where('id', '=', invitation).where('spent', '=', false).execute();
};
