import { orderedId } from '../../../kernel/ids.ts';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { AgreementId, AgreementKind } from '../model.ts';

/**
 * The agreement of a kind in a track, made when there is none yet, and held until the transaction ends: alone by whoever
 * changes its text, together with others by whoever signs.
 */
export const openAgreement = async (
  tx: Transaction,
  context: Context,
  of: { readonly track: string; readonly kind: AgreementKind },
): Promise<AgreementId> => {
  await tx
    .insertInto('agreement')
    .values({ id: orderedId(context.now.getTime()), track_id: of.track, kind: of.kind, opened_at: context.now })
    .onConflict((conflict) => conflict.columns(['track_id', 'kind']).doNothing())
    .execute();
  const row = await tx
    .selectFrom('agreement')
    .select('id')
    .where('track_id', '=', of.track)
    .where('kind', '=', of.kind)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.id as AgreementId;
};

/** Holds an agreement so that its text stays as it is until the transaction ends; others may sign meanwhile. */
export const holdText = async (tx: Transaction, agreement: string): Promise<void> => {
  await tx.selectFrom('agreement').select('id').where('id', '=', agreement).forShare().executeTakeFirst();
};
