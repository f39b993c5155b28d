import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '../../../../platform/context.ts';
import { makeSixDigits, sameBytes } from '../../../../platform/crypto/tokens.ts';
import type { Database, Transaction } from '../../../../platform/database/tables.ts';
import { terms } from '../../model.ts';
import type { Link } from './links.ts';

type To = Pick<Link, 'signatory' | 'version'>;

// Under the pepper, for a million codes are soon tried by whoever has the database alone.
const hashOf = (context: Context, to: To, code: string): Buffer =>
  createHmac('sha256', context.keys.pepper).update(`agreement-code\n${to.signatory}\n${to.version}\n${code}`).digest();

/** Makes a code of six digits; one sent before no longer works. */
export const addCode = async (tx: Transaction, context: Context, to: To): Promise<string> => {
  const code = makeSixDigits();
  const fresh = {
    code_hash: hashOf(context, to, code),
    tries: 0,
    sent_at: context.now,
    expires_at: new Date(context.now.getTime() + terms.codeMinutes * 60_000),
    used_at: null,
  };
  await tx
    .insertInto('agreement_code')
    .values({ signatory_id: to.signatory, version_id: to.version, ...fresh })
    .onConflict((conflict) => conflict.columns(['signatory_id', 'version_id']).doUpdateSet(fresh))
    .execute();
  return code;
};

/** When the code that can still be typed was sent; null when there is none. */
export const findOpenCode = async (
  db: Database,
  context: Context,
  to: To,
): Promise<{ readonly sentAt: Date } | null> => {
  const row = await db
    .selectFrom('agreement_code')
    .select('sent_at')
    .where('signatory_id', '=', to.signatory)
    .where('version_id', '=', to.version)
    .where('used_at', 'is', null)
    .where('tries', '<', terms.codeTries)
    .where('expires_at', '>', context.now)
    .executeTakeFirst();
  return row === undefined ? null : { sentAt: row.sent_at };
};

/** Whether this very code was sent and can still be typed. */
export const isOpenCode = async (context: Context, to: To, code: string): Promise<boolean> => {
  const row = await context.db
    .selectFrom('agreement_code')
    .select(['code_hash', 'used_at', 'expires_at'])
    .where('signatory_id', '=', to.signatory)
    .where('version_id', '=', to.version)
    .executeTakeFirst();
  return (
    row !== undefined &&
    row.used_at === null &&
    row.expires_at > context.now &&
    sameBytes(row.code_hash, hashOf(context, to, code))
  );
};

/** Spends a code. Counts the try before it compares, so that no number of tries at once gets more than five. */
export const spendCode = async (
  tx: Transaction,
  context: Context,
  to: To,
  code: string,
): Promise<'right' | 'no-open-code' | { readonly triesLeft: number }> => {
  const row = await tx
    .updateTable('agreement_code')
    .set({ tries: sql`tries + 1` })
    .where('signatory_id', '=', to.signatory)
    .where('version_id', '=', to.version)
    .where('used_at', 'is', null)
    .where('tries', '<', terms.codeTries)
    .where('expires_at', '>', context.now)
    .returning(['code_hash', 'tries'])
    .executeTakeFirst();
  if (row === undefined) return 'no-open-code';
  if (!sameBytes(row.code_hash, hashOf(context, to, code))) return { triesLeft: terms.codeTries - row.tries };
  await tx
    .updateTable('agreement_code')
    .set({ used_at: context.now })
    .where('signatory_id', '=', to.signatory)
    .where('version_id', '=', to.version)
    .execute();
  return 'right';
};

/** Forgets codes that can no longer be typed. */
export const forgetCodes = async (db: Database, now: Date): Promise<void> => {
  await db.deleteFrom('agreement_code').where('expires_at', '<', now).execute();
};
