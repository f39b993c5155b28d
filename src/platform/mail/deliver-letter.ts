import type { Json } from '../../kernel/canonical-json.ts';
import type { Letter, LetterKind } from '../../kernel/letter.ts';
import { isRespondentLanguage, screenLanguage } from '../../kernel/respondent-language.ts';
import type { Context } from '../context.ts';
import { seal, unseal } from '../crypto/seal.ts';
import type { HeldLetter } from './hold-letter.ts';
import { holdLetter, letGo, restOfServer } from './hold-letter.ts';
import type { Delivery } from './judge-delivery.ts';
import { putOff } from './put-off.ts';
import type { Transport } from './transport.ts';
import { tryLetter } from './try-letter.ts';

export interface PostOffice {
  readonly kinds: ReadonlyMap<string, LetterKind<Context>>;
  /** Null when there is no mail server: the letter is then kept for the outbox page. */
  readonly transport: Transport | null;
}

/**
 * Sends one queued letter, written at this moment, held meanwhile so that no other node sends it too. What was sent,
 * refused, given up or no longer called for is settled and its particulars are gone; what could not be taken yet is tried
 * again later.
 */
export const deliverLetter = async (office: PostOffice, context: Context, id: string): Promise<void> => {
  const held = await holdLetter(context.db, id);
  if (held === null) return;
  try {
    await deliverHeld(office, context, held);
  } catch (error) {
    await letGo(context.db, id);
    throw error;
  }
};

const deliverHeld = async (office: PostOffice, context: Context, row: HeldLetter): Promise<void> => {
  const { id } = row;
  const kind = office.kinds.get(row.kind);
  const opened = unseal(context.keys.wrapping, row.particulars, `letter/${id}`);
  if (kind === undefined || opened === null) return settle(context, row, { state: 'refused', trouble: 'unreadable' });
  const rest = row.inBulk && office.transport !== null ? await restOfServer(context.db) : 0;
  if (rest > 0) {
    await letGo(context.db, id, rest);
    return tryLetter(context.db, row, rest);
  }
  const particulars = JSON.parse(opened.toString('utf8')) as Json;
  const language = isRespondentLanguage(row.language) ? row.language : 'nl';
  const letter =
    kind.toRespondents === true
      ? await kind.write(context, particulars, language)
      : await kind.write(context, particulars, screenLanguage(language));
  if (letter === null) return settle(context, row, { state: 'dropped' });
  if (office.transport === null) return settle(context, row, { state: 'kept', kept: kept(context, id, letter) });
  const outcome = await office.transport.send({ id, to: row.recipient, letter, language, date: row.queuedAt });
  if (outcome.kind === 'refused' && outcome.isAddress)
    await kind.refused?.(context, particulars, { recipient: row.recipient, reason: outcome.reason });
  return conclude(context, row, outcome);
};

const kept = (context: Context, id: string, letter: Letter): Buffer =>
  seal(context.keys.wrapping, Buffer.from(JSON.stringify(letter)), `kept/${id}`);

const conclude = async (context: Context, row: HeldLetter, outcome: Delivery): Promise<void> => {
  if (outcome.kind === 'sent') return settle(context, row, { state: 'sent' });
  if (outcome.kind === 'refused') return settle(context, row, { state: 'refused', trouble: outcome.reason });
  if (await putOff(context.db, row, outcome)) return;
  const trouble = outcome.kind === 'unanswered' ? 'unanswered' : outcome.reason;
  return settle(context, row, { state: 'given-up', trouble });
};

const settle = async (
  context: Context,
  row: HeldLetter,
  change: { readonly state: string; readonly trouble?: string; readonly kept?: Buffer },
): Promise<void> => {
  await context.db
    .updateTable('mail_letter')
    .set({ ...change, particulars: null, held_until: null, next_try_at: null, settled_at: context.now })
    .where('id', '=', row.id)
    .where('state', '=', 'queued')
    .execute();
};
