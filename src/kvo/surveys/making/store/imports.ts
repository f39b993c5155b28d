import { z } from 'zod';
import type { Context } from '../../../../platform/context.ts';
import type { Database, Transaction } from '../../../../platform/database/tables.ts';
import type { CarriedDraft, ImportKind } from '../exchange/carried.ts';
import { importKinds } from '../exchange/carried.ts';
import type { Note } from '../exchange/note.ts';
import { noteSchema } from '../exchange/note.ts';
import { draftSchema } from '../rules/draft.ts';

const carriedSchema = draftSchema.partial().required({ title: true, intro: true, pages: true });
const reportSchema = z.array(noteSchema).readonly();

/** A file that was read, before or after a questionnaire was begun with it. */
export interface StoredImport {
  readonly id: string;
  readonly track: string;
  readonly fileName: string;
  readonly digest: string;
  readonly kind: ImportKind;
  /** What was read; null once a questionnaire was begun with it. */
  readonly draft: CarriedDraft | null;
  readonly notes: readonly Note[];
  readonly questionnaire: string | null;
  readonly uploadedAt: Date;
}

/** An upload that nobody began a questionnaire with is kept this long, in days. */
const keptDays = 30;

/** Keeps what was read from a file, once; what lay unused too long in this track goes. */
export const keepImport = async (
  tx: Transaction,
  context: Context,
  read: Pick<StoredImport, 'id' | 'track' | 'fileName' | 'digest' | 'kind' | 'notes'> & {
    readonly draft: CarriedDraft;
  },
): Promise<void> => {
  await tx
    .deleteFrom('survey_import')
    .where('track_id', '=', read.track)
    .where('questionnaire_id', 'is', null)
    .where('uploaded_at', '<', new Date(context.now.getTime() - keptDays * 86_400_000))
    .execute();
  await tx
    .insertInto('survey_import')
    .values({
      id: read.id,
      track_id: read.track,
      file_name: read.fileName,
      digest: read.digest,
      kind: read.kind,
      content: JSON.stringify(read.draft),
      report: JSON.stringify(read.notes),
      uploaded_by: context.actor.kind === 'person' ? context.actor.id : null,
      uploaded_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
};

const isId = (text: string): boolean => /^[0-9a-f-]{36}$/.test(text);

/** A file that was read in a track; null when it is none of that track's. */
export const findImport = async (
  db: Database | Transaction,
  track: string,
  id: string,
): Promise<StoredImport | null> => {
  if (!isId(id)) return null;
  const row = await db
    .selectFrom('survey_import')
    .selectAll()
    .where('track_id', '=', track)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    track: row.track_id,
    fileName: row.file_name,
    digest: row.digest,
    kind: z.enum(importKinds).parse(row.kind),
    // What comes from JSON has no field that is undefined.
    draft: row.content === null ? null : (carriedSchema.parse(row.content) as CarriedDraft),
    notes: reportSchema.parse(row.report),
    questionnaire: row.questionnaire_id,
    uploadedAt: row.uploaded_at,
  };
};

/** The files of a track, newest first, at most fifty: their names, and what was begun with them. */
export const listImports = async (db: Database | Transaction, track: string) =>
  db
    .selectFrom('survey_import')
    .select(['id', 'file_name as fileName', 'kind', 'questionnaire_id as questionnaire', 'uploaded_at as uploadedAt'])
    .where('track_id', '=', track)
    .orderBy('uploaded_at', 'desc')
    .limit(50)
    .execute();

/** The file a questionnaire was begun with; null when it was not begun with one. */
export const importOf = async (db: Database | Transaction, questionnaire: string): Promise<string | null> =>
  (await db.selectFrom('survey_import').select('id').where('questionnaire_id', '=', questionnaire).executeTakeFirst())
    ?.id ?? null;

/** Ties an upload to the questionnaire that was begun with it; false when another one was begun with it meanwhile. */
export const closeImport = async (tx: Transaction, id: string, questionnaire: string): Promise<boolean> => {
  const closed = await tx
    .updateTable('survey_import')
    .set({ questionnaire_id: questionnaire, content: null })
    .where('id', '=', id)
    .where('questionnaire_id', 'is', null)
    .executeTakeFirst();
  return closed.numUpdatedRows === 1n;
};
