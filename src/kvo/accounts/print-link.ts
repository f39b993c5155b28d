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
const anewForInvitation = async (
  tx: Transaction,
  context: Context,
  email: string,
): Promise<{ readonly id: string; readonly name: string; readonly token: string } | null> => {
  const open = await tx
    .selectFrom('account_invitation')
    .select(['id', 'name'])
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
  return { ...open, token };
};

/**
 * Makes a link for somebody whom no letter reaches: to their open invitation, or else to sign in; null for an address
 * that nobody has. The ledger tells that it was made, for whoever has it can act as that person.
 */
export const printLink = async (tx: Transaction, context: Context, email: string): Promise<PrintedLink | null> => {
  const invitation = await anewForInvitation(tx, context, email);
  const about = { track: null, kind: 'accounts.link-printed' } as const;
  if (invitation !== null) {
    const { id, name, token } = invitation;
    await appendEvent(tx, context, { ...about, payload: { link: 'invitation', invitation: id }, personal: { name } });
    return { kind: 'invitation', token };
  }
  const person = await findPersonByEmail(tx, email);
  if (person === null) return null;
  const token = await addSignInLink(tx, context, person.id, '/');
  await appendEvent(tx, context, { ...about, payload: { link: 'sign-in', person: person.id } });
  return { kind: 'sign-in', token };
};
