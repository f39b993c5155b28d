import { sql } from 'kysely';
import type { Context } from '../../../../platform/context.ts';
import type { Database, Transaction } from '../../../../platform/database/tables.ts';
import type { Audience } from '../../../schemes/model.ts';
import type { Draft } from '../rules/draft.ts';
import { draftSchema } from '../rules/draft.ts';

type Reader = Database | Transaction;

/** A questionnaire that is made in a track, at the version that is worked on. */
export interface OwnQuestionnaire {
  readonly id: string;
  readonly track: string;
  readonly audience: Audience;
  readonly current: number;
  readonly parent: number | null;
  readonly savedAt: Date;
  readonly draft: Draft;
  /** The version that was last published; null when none was. */
  readonly publishedEdit: number | null;
  readonly publishedNumber: number | null;
}

const publishedOf = (column: 'edit' | 'number') => sql<number | null>`(
  select ${sql.ref(`p.${column}`)} from survey_published p where p.questionnaire_id = q.id order by p.number desc limit 1)`;

const selectOwn = (db: Reader) =>
  db
    .selectFrom('survey_own_questionnaire as q')
    .innerJoin('survey_questionnaire_edit as e', (join) =>
      join.onRef('e.questionnaire_id', '=', 'q.id').onRef('e.number', '=', 'q.current'),
    )
    .select(['q.id', 'q.track_id', 'q.audience', 'q.current', 'e.parent', 'e.saved_at', 'e.content'])
    .select([publishedOf('edit').as('published_edit'), publishedOf('number').as('published_number')]);

const asOwn = (row: Awaited<ReturnType<ReturnType<typeof selectOwn>['execute']>>[number]): OwnQuestionnaire => ({
  id: row.id,
  track: row.track_id,
  audience: row.audience as Audience,
  current: row.current,
  parent: row.parent,
  savedAt: row.saved_at,
  draft: draftSchema.parse(row.content),
  publishedEdit: row.published_edit,
  publishedNumber: row.published_number,
});

/** The questionnaires made in a track, in the order they were begun. */
export const listOwn = async (db: Reader, track: string): Promise<readonly OwnQuestionnaire[]> =>
  (await selectOwn(db).where('q.track_id', '=', track).orderBy('q.created_at').orderBy('q.id').execute()).map(asOwn);

/** A questionnaire of a track; null when it is none of that track's. */
export const findOwn = async (db: Reader, track: string, id: string): Promise<OwnQuestionnaire | null> => {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const row = await selectOwn(db).where('q.track_id', '=', track).where('q.id', '=', id).executeTakeFirst();
  return row === undefined ? null : asOwn(row);
};

const savedBy = (context: Context): string | null => (context.actor.kind === 'person' ? context.actor.id : null);

/** Begins a questionnaire with its first version; nothing when one with this id is there already. */
export const addOwn = async (
  tx: Transaction,
  context: Context,
  begun: { readonly id: string; readonly track: string; readonly draft: Draft },
): Promise<boolean> => {
  const added = await tx
    .insertInto('survey_own_questionnaire')
    .values({
      id: begun.id,
      track_id: begun.track,
      audience: begun.draft.audience,
      current: 1,
      created_by: savedBy(context),
      created_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) return false;
  await tx
    .insertInto('survey_questionnaire_edit')
    .values({
      questionnaire_id: begun.id,
      number: 1,
      parent: null,
      content: JSON.stringify(begun.draft),
      saved_by: savedBy(context),
      saved_at: context.now,
    })
    .execute();
  return true;
};

/** A draft as it was at a version; null when that is no longer kept. */
export const draftAt = async (db: Reader, id: string, number: number): Promise<Draft | null> => {
  const row = await db
    .selectFrom('survey_questionnaire_edit')
    .select('content')
    .where('questionnaire_id', '=', id)
    .where('number', '=', number)
    .executeTakeFirst();
  return row === undefined ? null : draftSchema.parse(row.content);
};

/** How many versions of a draft are kept to go back to. */
const keptVersions = 200;

const moveTo = async (tx: Transaction, id: string, from: number, to: number): Promise<boolean> => {
  const moved = await tx
    .updateTable('survey_own_questionnaire')
    .set({ current: to })
    .where('id', '=', id)
    .where('current', '=', from)
    .executeTakeFirst();
  return moved.numUpdatedRows === 1n;
};

/** Saves a draft as a new version made from `from`; false when somebody else saved another one meanwhile. */
export const saveEdit = async (
  tx: Transaction,
  context: Context,
  edit: { readonly id: string; readonly from: number; readonly draft: Draft },
): Promise<boolean> => {
  const held = await sql<{ newest: number }>`
    select (select max(number) from survey_questionnaire_edit where questionnaire_id = q.id) as newest
    from survey_own_questionnaire q where id = ${edit.id} and current = ${edit.from} for update`.execute(tx);
  const [row] = held.rows;
  if (row === undefined) return false;
  const number = row.newest + 1;
  await tx
    .insertInto('survey_questionnaire_edit')
    .values({
      questionnaire_id: edit.id,
      number,
      parent: edit.from,
      content: JSON.stringify(edit.draft),
      saved_by: savedBy(context),
      saved_at: context.now,
    })
    .execute();
  await tx
    .deleteFrom('survey_questionnaire_edit')
    .where('questionnaire_id', '=', edit.id)
    .where('number', '<=', number - keptVersions)
    .execute();
  return moveTo(tx, edit.id, edit.from, number);
};

/** Goes back to the version that the current one was made from; false when that was done already, or is no longer kept. */
export const undoEdit = async (tx: Transaction, own: OwnQuestionnaire): Promise<boolean> => {
  if (own.parent === null) return false;
  const kept = await tx
    .selectFrom('survey_questionnaire_edit')
    .select('number')
    .where('questionnaire_id', '=', own.id)
    .where('number', '=', own.parent)
    .executeTakeFirst();
  return kept === undefined ? false : moveTo(tx, own.id, own.current, own.parent);
};
