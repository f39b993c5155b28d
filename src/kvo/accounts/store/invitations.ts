import { z } from 'zod';
import type { Language } from '../../../kernel/language.ts';
import { isLanguage } from '../../../kernel/language.ts';
import type { Context } from '../../../platform/context.ts';
import { hashToken } from '../../../platform/crypto/tokens.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { Grant } from '../model.ts';
import { grantSchema } from '../model.ts';

export interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly purpose: string;
  readonly grants: readonly Grant[];
}

interface Row {
  readonly email: string;
  readonly name: string;
  readonly language: string;
  readonly purpose: string;
  readonly grants: unknown;
}
const columns = ['email', 'name', 'language', 'purpose', 'grants'] as const;

const asInvitation = (row: Row): Invitation => ({
  email: row.email,
  name: row.name,
  language: isLanguage(row.language) ? row.language : 'nl',
  purpose: row.purpose,
  grants: z.array(grantSchema).parse(row.grants),
});

/** An invitation that can still be accepted, looked at without accepting. */
export const lookAtInvitation = async (db: Database, token: string, now: Date): Promise<Invitation | null> => {
  const row = await db
    .selectFrom('account_invitation')
    .select(columns)
    .where('token_hash', '=', hashToken(token))
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row === undefined ? null : asInvitation(row);
};

/** Accepts an invitation: of two that try, one gets it. */
export const spendInvitation = async (tx: Transaction, context: Context, token: string): Promise<Invitation | null> => {
  const row = await tx
    .updateTable('account_invitation')
    .set({ accepted_at: context.now })
    .where('token_hash', '=', hashToken(token))
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', context.now)
    .returning(columns)
    .executeTakeFirst();
  return row === undefined ? null : asInvitation(row);
};

/** Invitations to roles in the instance that nobody has accepted yet. */
export const listOpenInvitations = async (
  db: Database,
  now: Date,
): Promise<
  readonly { readonly email: string; readonly name: string; readonly role: string; readonly expiresAt: Date }[]
> => {
  const rows = await db
    .selectFrom('account_invitation')
    .select(['email', 'name', 'grants', 'expires_at'])
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.flatMap((row) => {
    const [grant] = z.array(grantSchema).parse(row.grants);
    return grant?.scope === 'instance'
      ? [{ email: row.email, name: row.name, role: grant.role, expiresAt: row.expires_at }]
      : [];
  });
};
