import type { Context } from '../../../platform/context.ts';
import { hashToken, makeToken } from '../../../platform/crypto/tokens.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { PersonId } from '../model.ts';
import { terms } from '../model.ts';

/** Makes a link that signs a person in once, within fifteen minutes; gives its token, which is kept nowhere. */
export const addSignInLink = async (
  tx: Transaction,
  context: Context,
  person: PersonId,
  returnTo: string,
): Promise<string> => {
  const token = makeToken(128);
  await tx
    .insertInto('account_sign_in')
    .values({
      token_hash: hashToken(token),
      person_id: person,
      return_to: returnTo,
      created_at: context.now,
      expires_at: new Date(context.now.getTime() + terms.signInMinutes * 60_000),
    })
    .execute();
  return token;
};

/** Spends a link: of two that try, one gets the person. */
export const spendSignInLink = async (
  tx: Transaction,
  context: Context,
  token: string,
): Promise<{ readonly person: PersonId; readonly returnTo: string } | null> => {
  const row = await tx
    .updateTable('account_sign_in')
    .set({ used_at: context.now })
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', context.now)
    .returning(['person_id', 'return_to'])
    .executeTakeFirst();
  return row === undefined ? null : { person: row.person_id as PersonId, returnTo: row.return_to };
};

/** Whom a link would sign in, without spending it. */
export const lookAtSignInLink = async (
  db: Database,
  token: string,
  now: Date,
): Promise<{ readonly name: string } | null> => {
  const row = await db
    .selectFrom('account_sign_in')
    .innerJoin('account_person', 'account_person.id', 'account_sign_in.person_id')
    .select('name')
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('account_sign_in.expires_at', '>', now)
    .executeTakeFirst();
  return row ?? null;
};
