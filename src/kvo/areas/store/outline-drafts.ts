import type { Context } from '../../../platform/context.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { Outline, SubAreaId } from '../model.ts';
import { outlineSchema } from '../model.ts';

export interface OutlineDraft {
  readonly outline: Outline;
  readonly system: 'wgs84' | 'rd';
  readonly fileName: string;
}

/** Keeps an outline to look at, in the place of an earlier one that was never kept. */
export const keepDraft = async (
  tx: Transaction,
  context: Context,
  subArea: SubAreaId,
  draft: OutlineDraft,
): Promise<void> => {
  const values = {
    outline: JSON.stringify(draft.outline),
    system: draft.system,
    file_name: draft.fileName,
    uploaded_at: context.now,
  };
  await tx
    .insertInto('area_outline_draft')
    .values({ sub_area_id: subArea, ...values })
    .onConflict((conflict) => conflict.column('sub_area_id').doUpdateSet(values))
    .execute();
};

export const findDraft = async (db: Database | Transaction, subArea: string): Promise<OutlineDraft | null> => {
  const row = await db
    .selectFrom('area_outline_draft')
    .select(['outline', 'system', 'file_name'])
    .where('sub_area_id', '=', subArea)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    outline: outlineSchema.parse(row.outline),
    system: row.system === 'rd' ? 'rd' : 'wgs84',
    fileName: row.file_name,
  };
};

export const dropDraft = async (tx: Transaction, subArea: SubAreaId): Promise<void> => {
  await tx.deleteFrom('area_outline_draft').where('sub_area_id', '=', subArea).execute();
};
