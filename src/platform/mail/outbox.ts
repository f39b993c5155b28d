import type { Letter } from '../../kernel/letter.ts';
import type { Context } from '../context.ts';
import { unseal } from '../crypto/seal.ts';

export interface OutboxEntry {
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
  readonly state: string;
  readonly queuedAt: Date;
  /** The letter itself where it was kept because there is no mail server. */
  readonly letter: Letter | null;
}

/** Letters as they would have been sent, newest first, at most `limit` after the first `offset`; the kept ones opened with the instance's key. */
export const readOutbox = async (
  context: Context,
  limit: number,
  recipient?: string,
  offset = 0,
): Promise<readonly OutboxEntry[]> => {
  let query = context.db.selectFrom('mail_letter').selectAll();
  if (recipient !== undefined) query = query.where('recipient', '=', recipient);
  const rows = await query.orderBy('queued_at', 'desc').orderBy('id', 'desc').limit(limit).offset(offset).execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    recipient: row.recipient,
    state: row.state,
    queuedAt: row.queued_at,
    letter: row.kept === null ? null : openLetter(context, row.id, row.kept),
  }));
};

/** How many letters there ever were. */
export const countLetters = async (context: Context): Promise<number> => {
  const { count } = await context.db
    .selectFrom('mail_letter')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};

const openLetter = (context: Context, id: string, kept: Buffer): Letter | null => {
  const opened = unseal(context.keys.wrapping, kept, `kept/${id}`);
  return opened === null ? null : (JSON.parse(opened.toString('utf8')) as Letter);
};

/** Delivers what waits, oldest first; gives how many. For instances and tests that do not run the worker. */
export const listQueuedLetters = async (context: Context): Promise<readonly string[]> => {
  const rows = await context.db
    .selectFrom('mail_letter')
    .select('id')
    .where('state', '=', 'queued')
    .orderBy('queued_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
};
