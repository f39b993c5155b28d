import { orderedId } from '../../../kernel/ids.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Context } from '../../../platform/context.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { PersonId } from '../model.ts';

/** The person with this e-mail address, made when there is none yet. */
export const findOrAddPerson = async (
  tx: Transaction,
  context: Context,
  person: { readonly email: string; readonly name: string; readonly language: Language; readonly invented?: boolean },
): Promise<PersonId> => {
  const fresh = await tx
    .insertInto('account_person')
    .values({ id: orderedId(context.now.getTime()), ...person, created_at: context.now })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (fresh !== undefined) return fresh.id as PersonId;
  const known = await tx
    .selectFrom('account_person')
    .select('id')
    .where('email', '=', person.email)
    .executeTakeFirstOrThrow();
  return known.id as PersonId;
};

/** Changes somebody's address, if it still is what it was; gives false when the other address is somebody's already. */
export const changeEmailOf = async (
  tx: Transaction,
  id: PersonId,
  address: { readonly from: string; readonly to: string },
): Promise<boolean> => {
  const changed = await tx
    .updateTable('account_person')
    .set({ email: address.to })
    .where('id', '=', id)
    .where('email', '=', address.from)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('account_person as other').select('other.id').where('other.email', '=', address.to))),
    )
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
};

export const changePerson = async (
  db: Database,
  id: PersonId,
  change: { readonly name?: string; readonly language?: Language },
): Promise<void> => {
  await db.updateTable('account_person').set(change).where('id', '=', id).execute();
};
