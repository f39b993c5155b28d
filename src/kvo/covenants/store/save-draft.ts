import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { CovenantFrame, FreePart, KeptText } from '../model.ts';

const changer = (context: Context) => ({
  changed_at: context.now,
  changed_by: context.actor.kind === 'person' ? context.actor.id : null,
});

/** What of a covenant is written to. */
interface Of<Part extends string> {
  readonly track: string;
  readonly part: Part;
}

/** Saves the frame as this version when it still is the one before; false otherwise. */
export const saveFrame = async (
  tx: Transaction,
  context: Context,
  track: string,
  { frame, version }: { readonly frame: CovenantFrame; readonly version: number },
): Promise<boolean> => {
  const columns = {
    language: frame.language,
    title: frame.title,
    contact: frame.contact,
    valid_from: frame.validFrom,
    valid_until: frame.validUntil,
    dated_on: frame.datedOn,
    version,
    ...changer(context),
  };
  const saved =
    version === 1
      ? tx
          .insertInto('covenant_draft')
          .values({ track_id: track, ...columns })
          .onConflict((conflict) => conflict.column('track_id').doNothing())
          .returning('version')
      : tx
          .updateTable('covenant_draft')
          .set(columns)
          .where('track_id', '=', track)
          .where('version', '=', version - 1)
          .returning('version');
  return (await saved.executeTakeFirst()) !== undefined;
};

/** The same for the free text of a part. */
export const saveText = async (
  tx: Transaction,
  context: Context,
  { track, part }: Of<FreePart>,
  { text, version }: KeptText,
): Promise<boolean> => {
  const columns = { text, version, ...changer(context) };
  const saved =
    version === 1
      ? tx
          .insertInto('covenant_article')
          .values({ track_id: track, article: part, ...columns })
          .onConflict((conflict) => conflict.columns(['track_id', 'article']).doNothing())
          .returning('version')
      : tx
          .updateTable('covenant_article')
          .set(columns)
          .where('track_id', '=', track)
          .where('article', '=', part)
          .where('version', '=', version - 1)
          .returning('version');
  return (await saved.executeTakeFirst()) !== undefined;
};

/** The same for what was written for a party. */
export const saveContribution = async (
  tx: Transaction,
  context: Context,
  { track, part: party }: Of<string>,
  { text, version }: KeptText,
): Promise<boolean> => {
  const columns = { text, version, ...changer(context) };
  const saved =
    version === 1
      ? tx
          .insertInto('covenant_contribution')
          .values({ track_id: track, party_id: party, ...columns })
          .onConflict((conflict) => conflict.columns(['track_id', 'party_id']).doNothing())
          .returning('version')
      : tx
          .updateTable('covenant_contribution')
          .set(columns)
          .where('track_id', '=', track)
          .where('party_id', '=', party)
          .where('version', '=', version - 1)
          .returning('version');
  return (await saved.executeTakeFirst()) !== undefined;
};
