import { sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { tryLetter } from './try-letter.ts';

/** A queued letter that this node alone may send for now. */
export interface HeldLetter {
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
  readonly language: string;
  readonly particulars: Buffer;
  readonly queuedAt: Date;
  readonly inBulk: boolean;
  /** Tries before this one, and those of them that were handed over whole and got no answer. */
  readonly attempts: number;
  readonly unanswered: number;
}

/** Longer than any conversation with a mail server lasts. */
const holdMinutes = 15;

/**
 * Takes hold of a queued letter; null when it is settled, or when another holds it. A node that ended while it held one
 * leaves it held: then it is tried again when the hold has run out.
 */
export const holdLetter = async (db: Database, id: string): Promise<HeldLetter | null> => {
  const held = await sql<HeldLetter>`
    update mail_letter set held_until = now() + make_interval(mins => ${holdMinutes})
    where id = ${id} and state = 'queued' and particulars is not null and (held_until is null or held_until <= now())
    returning id, kind, recipient, language, particulars, queued_at as "queuedAt", in_bulk as "inBulk", attempts, unanswered`.execute(
    db,
  );
  const [letter] = held.rows;
  if (letter !== undefined) return letter;
  const other = await sql<{ inBulk: boolean; seconds: number }>`
    select in_bulk as "inBulk", ceil(extract(epoch from held_until - now()))::int as seconds from mail_letter
    where id = ${id} and state = 'queued' and held_until > now()`.execute(db);
  const [waits] = other.rows;
  if (waits !== undefined) await tryLetter(db, { id, inBulk: waits.inBulk }, waits.seconds + 1);
  return null;
};

/** Lets a letter go untried, to be tried in so many seconds. */
export const letGo = async (db: Database, id: string, seconds = 0): Promise<void> => {
  await sql`
    update mail_letter set held_until = null, next_try_at = now() + make_interval(secs => ${seconds})
    where id = ${id} and state = 'queued'`.execute(db);
};

/** For how many seconds from now the mail server is left in peace by letters to many; 0 when it is not. */
export const restOfServer = async (db: Database): Promise<number> => {
  const rest = await sql<{ seconds: number }>`
    select ceil(extract(epoch from until - now()))::int as seconds from mail_rest where until > now()`.execute(db);
  return rest.rows[0]?.seconds ?? 0;
};
