import type { Context } from '../../platform/context.ts';
import { hashToken, makeToken } from '../../platform/crypto/tokens.ts';
import type { Transaction } from '../../platform/database/tables.ts';
import { appendEvent } from '../../platform/ledger/append.ts';
import { findPersonByEmail } from './queries.ts';
import { addSignInLink } from './store/sign-in-links.ts';

/** A link for whoever runs the server to hand over. */
interface PrintedLink {
  readonly kind: 'invitation' | 'sign-in';
  readonly token: string;
}

// The token that was mailed is kept nowhere: the invitation gets another one, and the earlier link ends.
const anewForInvitation = async (tx: Transaction, context: Context, email: string): Promise<string | null> => {
  const open = await tx
    .selectFrom('account_invitation')
    .select('id')
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', context.now)
    .orderBy('created_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  if (open === undefined) return null;
  const token = makeToken(128);
  await tx
    .updateTable('account_invitation')
    .set({ token_hash: hashToken(token) })
    .where('id', '=', open.id)
    .execute();
  return token;
};

/**
 * Makes a link for somebody whom no letter reaches: to their open invitation, or else to sign in; null for an address
 * that nobody has. The ledger tells that it was made, for whoever has it can act as that person.
 */
export const printLink = async (tx: Transaction, context: Context, email: string): Promise<PrintedLink | null> => {
  const invitation = await anewForInvitation(tx, context, email);
  const person = invitation === null ? await findPersonByEmail(tx, email) : null;
  if (invitation === null && person === null) return null;
  const token = invitation ?? (person === null ? '' : await addSignInLink(tx, context, person.id, '/'));
  const kind = invitation === null ? 'sign-in' : 'invitation';
  await appendEvent(tx, context, {
    track: null,
    kind: 'accounts.link-printed',
    payload: { link: kind },
    personal: { email },
  });
  return { kind, token };
};
