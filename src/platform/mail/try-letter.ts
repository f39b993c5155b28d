import { sql } from 'kysely';
import type { Database, Transaction } from '../database/tables.ts';

/** The queue of letters to many: one of them is under way at a time, so that no mail server is flooded. */
const bulkQueue = 'letters-in-bulk';

/** Has a queued letter tried so many seconds from now; asked for twice, it is tried once, at the later asked moment. */
export const tryLetter = async (
  db: Database | Transaction,
  letter: { readonly id: string; readonly inBulk: boolean },
  seconds: number,
): Promise<void> => {
  await sql`select graphile_worker.add_job('send-letter', json_build_object('letter', ${letter.id}::text),
    queue_name := ${letter.inBulk ? bulkQueue : null}::text, run_at := now() + make_interval(secs => ${seconds}),
    max_attempts := 10, job_key := ${`letter/${letter.id}`}::text)`.execute(db);
};

/**
 * Has every letter tried again that should have been by now: one whose duty was given up, or that was queued while none
 * ran. Gives how many.
 */
export const retryForgottenLetters = async (db: Database): Promise<number> => {
  const rows = await sql<{ id: string; inBulk: boolean }>`
    select id, in_bulk as "inBulk" from mail_letter l
    where state = 'queued' and coalesce(next_try_at, queued_at) < now() - interval '1 hour'
      and (held_until is null or held_until < now())
      and not exists (
        select from graphile_worker.jobs j where j.key = 'letter/' || l.id and j.attempts < j.max_attempts)
    order by queued_at limit 5000`.execute(db);
  for (const row of rows.rows) await tryLetter(db, row, 0);
  return rows.rows.length;
};
