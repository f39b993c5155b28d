import { sql } from 'kysely';
import type { Database } from '../../../platform/database/tables.ts';
import type { PersonId } from '../model.ts';

export const endAllSessions = async (db: Database, person: PersonId): Promise<void> => {
  await db.deleteFrom('account_session').where('person_id', '=', person).execute();
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
