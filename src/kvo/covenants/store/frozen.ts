import type { LocalDate } from '../../../kernel/dates.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { CovenantTerm } from '../model.ts';

/** What a frozen covenant says of its annex and its term. */
export interface FrozenTerm extends CovenantTerm {
  readonly planVersion: number;
}

/** Keeps what a version says beside its text; a version says one thing, however often it is kept. */
export const addFrozen = async (
  tx: Transaction,
  of: { readonly track: string; readonly version: string },
  { planVersion, from, until }: FrozenTerm,
): Promise<void> => {
  await tx
    .insertInto('covenant_frozen')
    .values({
      version_id: of.version,
      track_id: of.track,
      plan_version: planVersion,
      valid_from: from,
      valid_until: until,
    })
    .onConflict((conflict) => conflict.column('version_id').doNothing())
    .execute();
};

/** What a version says of its annex and its term; null when it is no covenant. */
export const findFrozen = async (db: Database | Transaction, version: string): Promise<FrozenTerm | null> => {
  const row = await db
    .selectFrom('covenant_frozen')
    .select(['plan_version', 'valid_from', 'valid_until'])
    .where('version_id', '=', version)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    planVersion: row.plan_version,
    from: row.valid_from as LocalDate | null,
    until: row.valid_until as LocalDate,
  };
};
