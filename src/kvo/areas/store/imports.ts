import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import { deriveKey, seal, unseal } from '../../../platform/crypto/seal.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { ImportId, ParkId } from '../model.ts';
import type { ImportSettings } from '../rules/import/import-settings.ts';
import { settingsSchema } from '../rules/import/import-settings.ts';

/** What an import did, in numbers. */
const outcomeSchema = z.object({
  rows: z.number(),
  added: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  ended: z.number(),
  skipped: z.number(),
});
export type ImportOutcome = z.infer<typeof outcomeSchema>;

export interface StoredImport {
  readonly id: ImportId;
  readonly parkId: ParkId;
  readonly fileName: string;
  readonly digest: string;
  readonly settings: ImportSettings;
  readonly uploadedBy: string | null;
  readonly uploadedAt: Date;
  readonly outcome: ImportOutcome | null;
  readonly appliedAt: Date | null;
}

const keyOf = (context: Context): Buffer => deriveKey(context.keys.wrapping, 'areas.import');

/** Keeps an uploaded file, sealed: it may hold contact data. Doing it again under the same id changes nothing. */
export const keepImport = async (
  tx: Transaction,
  context: Context,
  file: {
    readonly id: ImportId;
    readonly park: ParkId;
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly settings: ImportSettings;
  },
): Promise<void> => {
  await tx
    .insertInto('area_import')
    .values({
      id: file.id,
      park_id: file.park,
      file_name: file.name,
      digest: sha256(file.bytes),
      content: seal(keyOf(context), file.bytes, file.id),
      settings: JSON.stringify(file.settings),
      uploaded_by: context.actor.kind === 'person' ? context.actor.id : null,
      uploaded_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
};

const columns = [
  'id',
  'park_id',
  'file_name',
  'digest',
  'settings',
  'uploaded_by',
  'uploaded_at',
  'applied_at',
  'outcome',
] as const;

interface Row {
  readonly id: string;
  readonly park_id: string;
  readonly file_name: string;
  readonly digest: string;
  readonly settings: unknown;
  readonly uploaded_by: string | null;
  readonly uploaded_at: Date;
  readonly applied_at: Date | null;
  readonly outcome: unknown;
}

const asImport = (row: Row): StoredImport => ({
  id: row.id as ImportId,
  parkId: row.park_id as ParkId,
  fileName: row.file_name,
  digest: row.digest,
  settings: settingsSchema.parse(row.settings),
  uploadedBy: row.uploaded_by,
  uploadedAt: row.uploaded_at,
  appliedAt: row.applied_at,
  outcome: outcomeSchema.nullable().parse(row.outcome),
});

export const findImport = async (
  db: Database | Transaction,
  park: string,
  id: string,
): Promise<StoredImport | null> => {
  const row = await db
    .selectFrom('area_import')
    .select(columns)
    .where('park_id', '=', park)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : asImport(row);
};

/** The imports of a park, newest first. */
export const listImports = async (db: Database, park: string, limit: number): Promise<readonly StoredImport[]> => {
  const query = db.selectFrom('area_import').select(columns).where('park_id', '=', park);
  return (await query.orderBy('uploaded_at', 'desc').limit(limit).execute()).map(asImport);
};

/** The bytes of an upload that was not applied yet; null when they are gone, or were sealed under another key. */
export const openImport = async (
  db: Database | Transaction,
  context: Context,
  id: ImportId,
): Promise<Buffer | null> => {
  const row = await db.selectFrom('area_import').select('content').where('id', '=', id).executeTakeFirst();
  return row?.content == null ? null : unseal(keyOf(context), row.content, id);
};

/** Keeps another way of reading an upload; false when it was applied or thrown away meanwhile. */
export const rereadImport = async (
  tx: Transaction,
  park: ParkId,
  id: ImportId,
  settings: ImportSettings,
): Promise<boolean> => {
  const changed = await tx
    .updateTable('area_import')
    .set({ settings: JSON.stringify(settings) })
    .where('park_id', '=', park)
    .where('id', '=', id)
    .where('applied_at', 'is', null)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
};

/** Writes down what an import did and forgets its file; false when somebody else applied it first. */
export const closeImport = async (
  tx: Transaction,
  id: ImportId,
  outcome: ImportOutcome,
  now: Date,
): Promise<boolean> => {
  const closed = await tx
    .updateTable('area_import')
    .set({ outcome: JSON.stringify(outcome), applied_at: now, content: null })
    .where('id', '=', id)
    .where('applied_at', 'is', null)
    .executeTakeFirst();
  return closed.numUpdatedRows === 1n;
};

/** Throws an upload away that was not applied. */
export const dropImport = async (tx: Transaction, park: ParkId, id: ImportId): Promise<void> => {
  await tx
    .deleteFrom('area_import')
    .where('park_id', '=', park)
    .where('id', '=', id)
    .where('applied_at', 'is', null)
    .execute();
};

/** Forgets uploads and outlines that were looked at and never kept. */
export const forgetUploads = async (db: Database, before: Date): Promise<void> => {
  await db.deleteFrom('area_import').where('applied_at', 'is', null).where('uploaded_at', '<', before).execute();
  await db.deleteFrom('area_outline_draft').where('uploaded_at', '<', before).execute();
};
