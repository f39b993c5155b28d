import { sha256 } from '../crypto/digest.ts';
import type { Database, Transaction } from '../database/tables.ts';

/** A file kept under the digest of its content. */
interface StoredBlob {
  readonly digest: string;
  readonly size: number;
  readonly mediaType: string;
}

/** Five methods; the default store is PostgreSQL, another can stand behind the same five. */
export interface BlobStore {
  readonly put: (tx: Transaction, content: Uint8Array, mediaType: string, now: Date) => Promise<StoredBlob>;
  readonly get: (db: Database | Transaction, digest: string) => Promise<Uint8Array | null>;
  readonly describe: (db: Database | Transaction, digest: string) => Promise<StoredBlob | null>;
  readonly has: (db: Database | Transaction, digest: string) => Promise<boolean>;
  /** Whether the kept bytes still have the digest they are kept under. */
  readonly verify: (db: Database | Transaction, digest: string) => Promise<boolean>;
}

/** The store in the database itself: saved in the transaction that mentions the file, backed up with it. */
export const databaseBlobs: BlobStore = {
  put: async (tx, content, mediaType, now) => {
    const digest = sha256(content);
    await tx
      .insertInto('file_blob')
      .values({ digest, size: content.length, media_type: mediaType, content: Buffer.from(content), stored_at: now })
      .onConflict((conflict) => conflict.column('digest').doNothing())
      .execute();
    return { digest, size: content.length, mediaType };
  },
  get: async (db, digest) =>
    (await db.selectFrom('file_blob').select('content').where('digest', '=', digest).executeTakeFirst())?.content ??
    null,
  describe: async (db, digest) => {
    const row = await db
      .selectFrom('file_blob')
      .select(['digest', 'size', 'media_type'])
      .where('digest', '=', digest)
      .executeTakeFirst();
    return row === undefined ? null : { digest: row.digest, size: row.size, mediaType: row.media_type };
  },
  has: async (db, digest) => (await databaseBlobs.describe(db, digest)) !== null,
  verify: async (db, digest) => {
    const content = await databaseBlobs.get(db, digest);
    return content !== null && sha256(content) === digest;
  },
};
