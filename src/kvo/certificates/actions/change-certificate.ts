import { z } from 'zod';
import { dayOf } from '../../../kernel/dates.ts';
import { requiredText } from '../../../kernel/fields.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import { brokenConstraint, transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { atCertificate, certificateAt } from '../at-certificate.ts';
import { queueLetters } from '../letters/queue-letters.ts';
import { certificateId } from '../model.ts';
import type { TransitionRefusal } from '../rules/decide-transition.ts';
import { decideTransition } from '../rules/decide-transition.ts';
import { addTransaction, isTransactionKnown, positionTaken } from '../store/add-transaction.ts';

// The id is made when the question is drawn, so that an answer sent twice is one deed.
const input = z.object({ number: z.string(), id: certificateId, reason: requiredText(1000) });
type Wish = z.infer<typeof input>;

/** What people do to a certificate that was issued. */
export const changeKinds = ['suspended', 'reinstated', 'withdrawn'] as const;
export type ChangeKind = (typeof changeKinds)[number];

type Code = TransitionRefusal['code'] | 'changed-meanwhile' | 'gone';
type Outcome = Result<{ readonly number: string }, Refused<Code>>;
export type ChangeAction = Action<Wish, Code, { readonly number: string }>;

const change = async (context: Context, kind: ChangeKind, wish: Wish): Promise<Outcome> => {
  const certificate = await certificateAt(context, wish.number);
  if (certificate === null) return refuseWith('gone');
  const today = dayOf(context.now);
  const { number, trackId: track } = certificate;
  return transact(context.db, async (tx): Promise<Outcome> => {
    if (await isTransactionKnown(tx, wish.id)) return ok({ number });
    const decided = decideTransition(certificate, kind, today);
    if (!decided.ok) return decided;
    await addTransaction(tx, context, {
      id: wish.id,
      certificate: certificate.id,
      kind,
      reason: wish.reason,
      effectiveOn: today,
      after: certificate.happened,
    });
    await queueLetters(tx, context, { number, track, kind });
    await appendEvent(tx, context, { track, kind: `certificates.${kind}`, payload: { number, reason: wish.reason } });
    return ok({ number });
  });
};

/** Of two who act at the same moment one is told that the other did. */
const actionFor = (kind: ChangeKind, name: string): ChangeAction => ({
  name,
  permission: 'certificates.change',
  stand: atCertificate,
  input,
  run: async (context, wish) => {
    try {
      return await change(context, kind, wish);
    } catch (error) {
      const broken = brokenConstraint(error);
      if (broken === 'certificate_transaction_pkey') return ok({ number: wish.number });
      if (broken === positionTaken) return refuseWith('changed-meanwhile');
      throw error;
    }
  },
});

/** Suspends a certificate: it does not hold until it is reinstated. */
export const suspendCertificate = actionFor('suspended', 'certificates.suspend-certificate');

/** Ends the suspension of a certificate. */
export const reinstateCertificate = actionFor('reinstated', 'certificates.reinstate-certificate');

/** Withdraws a certificate for good; its number is never used again. */
export const withdrawCertificate = actionFor('withdrawn', 'certificates.withdraw-certificate');
