import { orderedId } from '../../kernel/ids.ts';
import type { Context } from '../../platform/context.ts';
import { hashToken, makeToken } from '../../platform/crypto/tokens.ts';
import type { Database, Transaction } from '../../platform/database/tables.ts';
import { appendEvent } from '../../platform/ledger/append.ts';
import { queueLetter } from '../../platform/mail/queue-letter.ts';
import type { Grant, PersonId } from './model.ts';
import { terms } from './model.ts';

/** Gives a person a role, in the transaction of the capability that decided so. Giving it again changes nothing. */
export const grantRole = async (tx: Transaction, context: Context, person: PersonId, grant: Grant): Promise<void> => {
  const given = await tx
    .insertInto('account_grant')
    .values({
      id: orderedId(context.now.getTime()),
      person_id: person,
      role: grant.role,
      scope: grant.scope,
      subject_id: grant.subject,
      party_id: grant.party,
      granted_at: context.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (given === undefined) return;
  await appendEvent(tx, context, {
    track: grant.scope === 'track' ? grant.subject : null,
    kind: 'accounts.role-granted',
    payload: { person, role: grant.role, scope: grant.scope, subject: grant.subject, party: grant.party },
  });
};

/** Ends a person's roles on a subject; of one party only, when named. */
export const endRoles = async (
  tx: Transaction,
  context: Context,
  person: PersonId,
  which: { readonly scope: Grant['scope']; readonly subject: string | null; readonly role?: Grant['role'] },
): Promise<void> => {
  let query = tx
    .updateTable('account_grant')
    .set({ ended_at: context.now })
    .where('person_id', '=', person)
    .where('scope', '=', which.scope)
    .where('ended_at', 'is', null);
  query =
    which.subject === null ? query.where('subject_id', 'is', null) : query.where('subject_id', '=', which.subject);
  if (which.role !== undefined) query = query.where('role', '=', which.role);
  const ended = await query.returning('role').execute();
  for (const { role } of ended) {
    await appendEvent(tx, context, {
      track: which.scope === 'track' ? which.subject : null,
      kind: 'accounts.role-ended',
      payload: { person, role, scope: which.scope, subject: which.subject },
    });
  }
};

export interface InvitationOrder {
  readonly email: string;
  readonly name: string;
  readonly language: 'nl' | 'en';
  readonly grants: readonly Grant[];
  /** What it is to, in the invited person's language: it ends the sentence "You are invited: …". */
  readonly purpose: string;
}

/** Invites somebody by e-mail to one or more roles; gives the id of the invitation and the link that was mailed. */
export const invite = async (
  tx: Transaction,
  context: Context,
  order: InvitationOrder,
): Promise<{ readonly id: string; readonly token: string }> => {
  const token = makeToken(128);
  const id = orderedId<'invitation'>(context.now.getTime());
  const inviter = context.actor.kind === 'person' ? context.actor : null;
  await tx
    .insertInto('account_invitation')
    .values({
      token_hash: hashToken(token),
      id,
      email: order.email,
      name: order.name,
      language: order.language,
      grants: JSON.stringify(order.grants),
      purpose: order.purpose,
      invited_by: inviter?.id ?? null,
      created_at: context.now,
      expires_at: new Date(context.now.getTime() + terms.invitationDays * 86_400_000),
    })
    .execute();
  await queueLetter(tx, context, {
    kind: 'accounts.invitation',
    to: order.email,
    language: order.language,
    particulars: { token, name: order.name, purpose: order.purpose, inviter: inviter?.name ?? null },
  });
  // Whoever invites to a role in a track or on a park tells of it there; of a role in the instance it is told here.
  for (const { role } of order.grants.filter(({ scope }) => scope === 'instance')) {
    await appendEvent(tx, context, {
      track: null,
      kind: 'accounts.role-offered',
      payload: { invitation: id, role },
      personal: { name: order.name },
    });
  }
  return { id, token };
};

/** Withdraws an invitation that nobody accepted yet: its link no longer works. Gives whether there was one. */
export const withdrawInvitation = async (tx: Transaction, context: Context, id: string): Promise<boolean> => {
  const gone = await tx
    .updateTable('account_invitation')
    .set({ withdrawn_at: context.now })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return gone !== undefined;
};

/** Starts a session; only the hash of its token is kept. */
export const startSession = async (
  tx: Transaction | Database,
  context: Context,
  person: PersonId,
): Promise<{ readonly start: string; readonly until: Date }> => {
  const token = makeToken(256);
  const until = new Date(context.now.getTime() + terms.sessionDays * 86_400_000);
  await tx
    .insertInto('account_session')
    .values({
      token_hash: hashToken(token),
      person_id: person,
      created_at: context.now,
      seen_at: context.now,
      expires_at: until,
    })
    .execute();
  return { start: token, until };
};

/** Ends the session of one browser. */
export const endSession = async (db: Database, token: string): Promise<void> => {
  await db.deleteFrom('account_session').where('token_hash', '=', hashToken(token)).execute();
};
