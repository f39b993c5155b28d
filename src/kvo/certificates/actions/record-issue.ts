import type { LocalDate } from '../../../kernel/dates.ts';
import { dayOf } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { AuditDecision } from '../../audits/model.ts';
import { queueLetters } from '../letters/queue-letters.ts';
import type { Certificate, CertificateId } from '../model.ts';
import { decideTransition } from '../rules/decide-transition.ts';
import { addTransaction } from '../store/add-transaction.ts';

interface NewlyIssued {
  readonly wish: {
    readonly id: CertificateId;
    readonly track: string;
    readonly bodyNumber: string;
    readonly validFrom: LocalDate;
  };
  readonly number: string;
  readonly digest: string;
  readonly decision: AuditDecision;
  readonly validUntil: LocalDate;
  /** The certificate whose place it takes. */
  readonly replaced: Certificate | null;
}

const renew = async (tx: Transaction, context: Context, { wish, number, replaced }: NewlyIssued): Promise<void> => {
  if (replaced === null || !decideTransition(replaced, 'renewed', dayOf(context.now)).ok) return;
  await addTransaction(tx, context, {
    certificate: replaced.id,
    kind: 'renewed',
    reason: '',
    effectiveOn: wish.validFrom,
    successor: wish.id,
    after: replaced.happened,
  });
  await appendEvent(tx, context, {
    track: replaced.trackId,
    kind: 'certificates.renewed',
    payload: { number: replaced.number, successor: number, effectiveOn: wish.validFrom },
  });
};

/** Tells the ledger and the people of the track that a certificate was issued, and what it takes the place of. */
export const recordIssue = async (tx: Transaction, context: Context, issued: NewlyIssued): Promise<void> => {
  const { wish, number, digest, decision, validUntil, replaced } = issued;
  await queueLetters(tx, context, { number, track: wish.track, kind: 'issued' });
  await renew(tx, context, issued);
  await appendEvent(tx, context, {
    track: wish.track,
    kind: 'certificates.issued',
    payload: {
      number,
      digest,
      validFrom: wish.validFrom,
      validUntil,
      body: decision.bodyName,
      bodyNumber: wish.bodyNumber,
      decision: decision.digest,
      reference: decision.bodyReference,
      replaces: replaced?.number ?? null,
    },
  });
};
