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

export const changePerson = async (
  db: Database,
  id: PersonId,
  change: { readonly name?: string; readonly language?: Language },
): Promise<void> => {
  await db.updateTable('account_person').set(change).where('id', '=', id).execute();
};
