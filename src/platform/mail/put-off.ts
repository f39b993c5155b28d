import { sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { transact } from '../database/transact.ts';
import type { HeldLetter } from './hold-letter.ts';
import type { Delivery } from './judge-delivery.ts';
import { tryLetter } from './try-letter.ts';

/** How long after each try the next one comes, in minutes; after the last a letter is given up, nearly three days on. */
const waits = [1, 5, 15, 60, 240, 720, 1440, 1440] as const;
/** A letter that was handed over whole without an answer is sent again at most so often, and not sooner than this. */
const mostUnanswered = 3;
const unansweredMinutes = 30;
/** How long letters to many leave a server in peace that takes nothing now, in seconds. */
const restSeconds = 120;

/** Puts a letter off to a later try; false, and nothing changed, when it has had its tries. */
export const putOff = async (
  db: Database,
  letter: HeldLetter,
  outcome: Extract<Delivery, { kind: 'deferred' | 'unanswered' }>,
): Promise<boolean> => {
  const isUnanswered = outcome.kind === 'unanswered';
  const unanswered = letter.unanswered + (isUnanswered ? 1 : 0);
  const minutes = waits[letter.attempts];
  if (minutes === undefined || unanswered >= mostUnanswered) return false;
  const seconds = 60 * (isUnanswered ? Math.max(minutes, unansweredMinutes) : minutes);
  await transact(db, async (tx) => {
    await sql`
      update mail_letter set attempts = attempts + 1, unanswered = ${unanswered}, trouble = ${outcome.reason},
        held_until = null, next_try_at = now() + make_interval(secs => ${seconds})
      where id = ${letter.id} and state = 'queued'`.execute(tx);
    if (isUnanswered || outcome.isServer)
      await sql`
        insert into mail_rest (until, reason) values (now() + make_interval(secs => ${restSeconds}), ${outcome.reason})
        on conflict (one) do update set until = excluded.until, reason = excluded.reason`.execute(tx);
    await tryLetter(tx, letter, seconds);
  });
  return true;
};
