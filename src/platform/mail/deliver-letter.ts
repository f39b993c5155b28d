import type { Json } from '../../kernel/canonical-json.ts';
import type { Letter, LetterKind } from '../../kernel/letter.ts';
import { isRespondentLanguage, screenLanguage } from '../../kernel/respondent-language.ts';
import type { Context } from '../context.ts';
import { seal, unseal } from '../crypto/seal.ts';
import type { Transport } from './transport.ts';

export interface PostOffice {
  readonly kinds: ReadonlyMap<string, LetterKind<Context>>;
  /** Null when there is no mail server: the letter is then kept for the outbox page. */
  readonly transport: Transport | null;
}

/**
 * Sends one queued letter, written at this moment. What was sent, refused or no longer called for is settled and its
 * particulars are gone; a mail server that fails makes this throw, so that the job tries again.
 */
export const deliverLetter = async (office: PostOffice, context: Context, id: string): Promise<void> => {
  const row = await context.db.selectFrom('mail_letter').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.state !== 'queued' || row.particulars === null) return;
  const kind = office.kinds.get(row.kind);
  const opened = unseal(context.keys.wrapping, row.particulars, `letter/${id}`);
  if (kind === undefined || opened === null) return settle(context, id, { state: 'refused', trouble: 'unreadable' });
  const language = isRespondentLanguage(row.language) ? row.language : 'nl';
  const particulars = JSON.parse(opened.toString('utf8')) as Json;
  const letter =
    kind.toRespondents === true
      ? await kind.write(context, particulars, language)
      : await kind.write(context, particulars, screenLanguage(language));
  if (letter === null) return settle(context, id, { state: 'dropped' });
  if (office.transport === null) return keep(context, id, letter);
  await context.db
    .updateTable('mail_letter')
    .set({ attempts: row.attempts + 1 })
    .where('id', '=', id)
    .execute();
  const outcome = await office.transport.send({ id, to: row.recipient, letter, language });
  await settle(context, id, outcome === 'sent' ? { state: 'sent' } : { state: 'refused', trouble: outcome.refused });
};

const keep = (context: Context, id: string, letter: Letter): Promise<void> =>
  settle(context, id, {
    state: 'kept',
    kept: seal(context.keys.wrapping, Buffer.from(JSON.stringify(letter)), `kept/${id}`),
  });

const settle = async (
  context: Context,
  id: string,
  change: { readonly state: string; readonly trouble?: string; readonly kept?: Buffer },
): Promise<void> => {
  await context.db
    .updateTable('mail_letter')
    .set({ ...change, particulars: null, settled_at: context.now })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .execute();
};
