import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/tables.ts';

/** Whose figures: of which wave, given by whom. */
export interface ReleaseOf {
  readonly wave: string;
  readonly audience: string;
}

/** The filters of which figures were shown, in the order they first were. */
export const listReleases = async (
  db: Database | Transaction,
  { wave, audience }: ReleaseOf,
): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('result_release')
    .select('filter')
    .where('wave_id', '=', wave)
    .where('audience', '=', audience)
    .orderBy('position')
    .execute();
  return rows.map(({ filter }) => filter);
};

/** Lets one at a time decide what more of a wave may be shown, until its transaction ends. */
export const lockReleases = async (tx: Transaction, { wave, audience }: ReleaseOf): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`result_release ${wave} ${audience}`}, 0))`.execute(tx);
};

/** Records that figures of a filter are shown from now on. */
export const addRelease = async (
  tx: Transaction,
  { wave, audience }: ReleaseOf,
  release: { readonly position: number; readonly filter: string; readonly at: Date },
): Promise<void> => {
  await tx
    .insertInto('result_release')
    .values({
      wave_id: wave,
      audience,
      position: release.position,
      filter: release.filter,
      released_at: release.at,
    })
    .execute();
};
