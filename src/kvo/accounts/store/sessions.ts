import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { PersonId } from '../model.ts';

export const endAllSessions = async (db: Database | Transaction, person: PersonId): Promise<void> => {
  await db.deleteFrom('account_session').where('person_id', '=', person).execute();
};

/** Takes away the links by which a person could sign in, those that were used before excepted. */
export const endSignInLinks = async (tx: Transaction, person: PersonId): Promise<void> => {
  await tx.deleteFrom('account_sign_in').where('person_id', '=', person).where('used_at', 'is', null).execute();
};

/** Forgets sessions, sign-in links and invitations whose time has passed. */
export const forgetExpired = async (db: Database, now: Date): Promise<void> => {
  await db.deleteFrom('account_session').where('expires_at', '<', now).execute();
  await db
    .deleteFrom('account_sign_in')
    .where('expires_at', '<', sql<Date>`${now}::timestamptz - interval '1 day'`)
    .execute();
  await db
    .deleteFrom('account_invitation')
    .where('expires_at', '<', sql<Date>`${now}::timestamptz - interval '90 days'`)
    .execute();
};
