import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { Outline, ParkId, SubArea, SubAreaId } from '../model.ts';
import { outlineSchema } from '../model.ts';

/** Keeps a sub-area at the end of those of its park; false when it was there already. */
export const keepSubArea = async (
  tx: Transaction,
  context: Context,
  area: Pick<SubArea, 'id' | 'parkId' | 'name'>,
): Promise<boolean> => {
  const added = await tx
    .insertInto('area_sub_area')
    .values({
      id: area.id,
      park_id: area.parkId,
      name: area.name,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from area_sub_area where park_id = ${area.parkId})`,
      created_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
};

export interface KeptSubArea {
  readonly name: string;
  readonly version: number;
  readonly outline: Outline | null;
}

/** A sub-area of a park with its outline; null when it is none of that park's. */
export const findSubArea = async (
  db: Database | Transaction,
  park: string,
  id: string,
): Promise<KeptSubArea | null> => {
  const row = await db
    .selectFrom('area_sub_area')
    .select(['name', 'version', 'outline'])
    .where('park_id', '=', park)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, outline: outlineSchema.nullable().parse(row.outline) };
};

/** Renames a sub-area that still has the version somebody looked at; false when it has another. */
export const renameKept = async (
  tx: Transaction,
  area: { readonly park: ParkId; readonly id: SubAreaId; readonly name: string },
  version: number,
): Promise<boolean> => {
  const renamed = await tx
    .updateTable('area_sub_area')
    .set({ name: area.name, version: version + 1 })
    .where('park_id', '=', area.park)
    .where('id', '=', area.id)
    .where('version', '=', version)
    .executeTakeFirst();
  return renamed.numUpdatedRows === 1n;
};

/** Puts the sub-areas of a park in the order given. */
export const orderSubAreas = async (tx: Transaction, park: ParkId, order: readonly SubAreaId[]): Promise<void> => {
  for (const [index, id] of order.entries())
    await tx
      .updateTable('area_sub_area')
      .set({ position: index + 1 })
      .where('park_id', '=', park)
      .where('id', '=', id)
      .execute();
};

/** Gives a sub-area its outline. */
export const keepOutline = async (tx: Transaction, park: ParkId, id: SubAreaId, outline: Outline): Promise<void> => {
  await tx
    .updateTable('area_sub_area')
    .set({ outline: JSON.stringify(outline) })
    .where('park_id', '=', park)
    .where('id', '=', id)
    .execute();
};
