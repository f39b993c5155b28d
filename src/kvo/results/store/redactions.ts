import { sql } from 'kysely';
import { z } from 'zod';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import { audiences } from '../../schemes/model.ts';
import type { ReleasedTexts } from '../rules/released-text.ts';
import { inEachSchema } from '../rules/released-text.ts';

type Reader = Database | Transaction;

/** What others may read in the place of an open answer; nothing at all when empty. */
export interface Redaction {
  readonly redacted: string;
  readonly version: number;
}

/** The newest redaction of each open answer of a wave that has one, by piece. */
export const listRedactions = async (db: Reader, wave: string): Promise<ReadonlyMap<string, Redaction>> => {
  const rows = await db
    .selectFrom('result_redaction')
    .distinctOn('piece')
    .select(['piece', 'redacted', 'version'])
    .where('wave_id', '=', wave)
    .orderBy('piece')
    .orderBy('version', 'desc')
    .execute();
  return new Map(rows.map(({ piece, redacted, version }) => [piece, { redacted, version }]));
};

interface Written {
  readonly wave: string;
  readonly version: number;
  readonly by: string;
  readonly at: Date;
}

/** Keeps a redaction; false when another of that version was kept first. */
export const addRedaction = async (
  tx: Transaction,
  redaction: Written & { readonly piece: string; readonly redacted: string },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('result_redaction')
    .values({
      wave_id: redaction.wave,
      piece: redaction.piece,
      version: redaction.version,
      redacted: redaction.redacted,
      redacted_at: redaction.at,
      redacted_by: redaction.by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
};

const contentSchema: z.ZodType<ReleasedTexts> = z.array(
  z.object({
    audience: z.enum(audiences).default('entrepreneurs'),
    question: inEachSchema,
    texts: z.array(z.string()),
  }),
);

/** The open answers of a wave as all at the table may read them; null while they were not released. */
export const findReleasedTexts = async (
  db: Reader,
  wave: string,
): Promise<{ readonly version: number; readonly releasedAt: Date; readonly content: ReleasedTexts } | null> => {
  const row = await db
    .selectFrom('result_text_release')
    .select(['version', 'released_at', 'content'])
    .where('wave_id', '=', wave)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined
    ? null
    : { version: row.version, releasedAt: row.released_at, content: contentSchema.parse(row.content) };
};

/** Gives open answers to all at the table; false when another release came first. */
export const addTextRelease = async (
  tx: Transaction,
  release: Written & { readonly content: ReleasedTexts },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('result_text_release')
    .values({
      wave_id: release.wave,
      version: release.version,
      content: sql`${JSON.stringify(release.content)}::jsonb`,
      released_at: release.at,
      released_by: release.by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
};
