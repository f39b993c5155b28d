import { sql } from 'kysely';
import type { Database } from './tables.ts';

/** Whether the role we connect as owns the ledger, or may act as its owner: then no right guards it. */
export const ownsLedger = async (db: Database): Promise<boolean> => {
  const answer = await sql<{ owns: boolean }>`
    select pg_has_role(current_user, relowner, 'member') as owns from pg_class where oid = 'public.ledger_event'::regclass`.execute(
    db,
  );
  return answer.rows[0]?.owns === true;
};
