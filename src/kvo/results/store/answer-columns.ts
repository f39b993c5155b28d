import type { Database } from '../../../platform/database/tables.ts';
import type { Audience } from '../../schemes/model.ts';
import type { AnswerColumns } from '../rules/columns/answer-columns.ts';
import { columnsFromBytes, columnsToBytes } from './columns-bytes.ts';

/** Whose answers: of which closed wave, under the digest it closed with. */
export interface ColumnsOf {
  readonly wave: string;
  readonly audience: Audience;
  readonly digest: string;
}

/** The packed answers of a closed wave; null when they were not packed yet, or in another way. */
export const findColumns = async (
  db: Database,
  { wave, audience, digest }: ColumnsOf,
): Promise<AnswerColumns | null> => {
  const row = await db
    .selectFrom('result_columns')
    .select('content')
    .where('wave_id', '=', wave)
    .where('audience', '=', audience)
    .where('digest', '=', digest)
    .executeTakeFirst();
  return row === undefined ? null : columnsFromBytes(row.content);
};

/** Keeps packed answers. They are the same whoever packs them, so it does not matter who comes first. */
export const keepColumns = async (
  db: Database,
  { wave, audience, digest }: ColumnsOf,
  packed: AnswerColumns,
): Promise<void> => {
  const content = await columnsToBytes(packed);
  await db
    .insertInto('result_columns')
    .values({ wave_id: wave, audience, digest, content })
    .onConflict((conflict) => conflict.columns(['wave_id', 'audience']).doUpdateSet({ digest, content }))
    .execute();
};

/** Of which of these waves the answers were packed, as `wave audience`. */
export const listPacked = async (db: Database, waves: readonly string[]): Promise<ReadonlySet<string>> => {
  if (waves.length === 0) return new Set();
  const rows = await db
    .selectFrom('result_columns')
    .select(['wave_id', 'audience'])
    .where('wave_id', 'in', waves)
    .execute();
  return new Set(rows.map((row) => `${row.wave_id} ${row.audience}`));
};
