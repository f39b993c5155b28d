import type { Context } from '../../../platform/context.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { Park, ParkId } from '../model.ts';

/** Keeps a park; false when it was there already. */
export const keepPark = async (tx: Transaction, context: Context, park: Park): Promise<boolean> => {
  const added = await tx
    .insertInto('area_park')
    .values({ ...park, invented: context.isDemo, created_at: context.now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
};

/** Changes a park that still has the version somebody looked at; false when it has another. */
export const rewritePark = async (tx: Transaction, park: Park, version: number): Promise<boolean> => {
  const changed = await tx
    .updateTable('area_park')
    .set({ name: park.name, municipality: park.municipality, version: version + 1 })
    .where('id', '=', park.id)
    .where('version', '=', version)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
};

export const findParkVersion = async (db: Database, park: ParkId): Promise<number> => {
  const row = await db.selectFrom('area_park').select('version').where('id', '=', park).executeTakeFirstOrThrow();
  return row.version;
};

/** Lets nobody else change the list of firms of a park until the transaction ends. */
export const lockPark = async (tx: Transaction, park: ParkId): Promise<void> => {
  await tx.selectFrom('area_park').select('id').where('id', '=', park).forUpdate().execute();
};
