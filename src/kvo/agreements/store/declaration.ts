import type { LocalDate } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { DeclarationDraft, KeptStatement } from '../declaration/declaration-draft.ts';
import { untouchedDraft } from '../declaration/declaration-draft.ts';

/** The free parts of a track's declaration, as far as they were changed. */
export const readDraft = async (db: Database | Transaction, track: string): Promise<DeclarationDraft> => {
  const row = await db.selectFrom('agreement_declaration').selectAll().where('track_id', '=', track).executeTakeFirst();
  if (row === undefined) return untouchedDraft;
  return {
    language: row.language === 'en' ? 'en' : 'nl',
    title: row.title,
    considerations: row.considerations,
    purpose: row.purpose,
    workingMethod: row.working_method,
    contact: row.contact,
    datedOn: row.dated_on as LocalDate | null,
    version: row.version,
  };
};

/** What was written for each party, by its id. */
export const readStatements = async (
  db: Database | Transaction,
  track: string,
): Promise<ReadonlyMap<string, KeptStatement>> => {
  const rows = await db.selectFrom('agreement_statement').selectAll().where('track_id', '=', track).execute();
  return new Map(rows.map((row) => [row.party_id, { text: row.statements, version: row.version }]));
};

const changer = (context: Context) => ({
  changed_at: context.now,
  changed_by: context.actor.kind === 'person' ? context.actor.id : null,
});

/** Saves the free parts when they still are what `draft.version` saw; false otherwise. */
export const saveDraft = async (
  tx: Transaction,
  context: Context,
  track: string,
  draft: DeclarationDraft,
): Promise<boolean> => {
  const columns = {
    language: draft.language,
    title: draft.title,
    considerations: draft.considerations,
    purpose: draft.purpose,
    working_method: draft.workingMethod,
    contact: draft.contact,
    dated_on: draft.datedOn,
    version: draft.version + 1,
    ...changer(context),
  };
  const saved =
    draft.version === 0
      ? tx
          .insertInto('agreement_declaration')
          .values({ track_id: track, ...columns })
          .onConflict((conflict) => conflict.column('track_id').doNothing())
          .returning('version')
      : tx
          .updateTable('agreement_declaration')
          .set(columns)
          .where('track_id', '=', track)
          .where('version', '=', draft.version)
          .returning('version');
  return (await saved.executeTakeFirst()) !== undefined;
};

/** Saves what is written for one party when it still is what `statement.version` saw; false otherwise. */
export const saveStatement = async (
  tx: Transaction,
  context: Context,
  of: { readonly track: string; readonly party: string },
  statement: KeptStatement,
): Promise<boolean> => {
  const columns = { statements: statement.text, version: statement.version + 1, ...changer(context) };
  const saved =
    statement.version === 0
      ? tx
          .insertInto('agreement_statement')
          .values({ track_id: of.track, party_id: of.party, ...columns })
          .onConflict((conflict) => conflict.columns(['track_id', 'party_id']).doNothing())
          .returning('version')
      : tx
          .updateTable('agreement_statement')
          .set(columns)
          .where('track_id', '=', of.track)
          .where('party_id', '=', of.party)
          .where('version', '=', statement.version)
          .returning('version');
  return (await saved.executeTakeFirst()) !== undefined;
};
