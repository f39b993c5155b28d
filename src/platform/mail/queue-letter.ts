import { sql } from 'kysely';
import type { Json } from '../../kernel/canonical-json.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { orderedId } from '../../kernel/ids.ts';
import type { RespondentLanguage } from '../../kernel/respondent-language.ts';
import type { Context } from '../context.ts';
import { seal } from '../crypto/seal.ts';
import type { Transaction } from '../database/tables.ts';
import { tryLetter } from './try-letter.ts';

export interface QueuedLetter {
  readonly kind: string;
  readonly to: string;
  readonly language: RespondentLanguage;
  /** What the letter is written from when it is sent. Kept sealed, and only until then. */
  readonly particulars: Json;
  /** One of many: they leave one after the other, this one not before so many seconds from now. */
  readonly inBulk?: { readonly afterSeconds: number };
}

/** Queues an e-mail in the transaction that calls for it: it leaves if that commits, and not otherwise. */
export const queueLetter = async (tx: Transaction, context: Context, letter: QueuedLetter): Promise<string> => {
  const id = orderedId<'letter'>(context.now.getTime());
  const { inBulk } = letter;
  const wait = inBulk?.afterSeconds ?? 0;
  await tx
    .insertInto('mail_letter')
    .values({
      id,
      kind: letter.kind,
      recipient: letter.to,
      language: letter.language,
      particulars: seal(context.keys.wrapping, Buffer.from(canonicalJson(letter.particulars)), `letter/${id}`),
      queued_at: context.now,
      in_bulk: inBulk !== undefined,
      next_try_at: sql<Date>`now() + make_interval(secs => ${wait})`,
    })
    .execute();
  await tryLetter(tx, { id, inBulk: inBulk !== undefined }, wait);
  return id;
};
