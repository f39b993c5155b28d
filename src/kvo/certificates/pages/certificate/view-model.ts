import type { LocalDate } from '../../../../kernel/dates.ts';
import { addDays } from '../../../../kernel/dates.ts';
import type { Certificate, CertificateState, Transaction, TransactionKind } from '../../model.ts';
import { stateOf } from '../../rules/state-of.ts';

/** Something that happened to a certificate or on the way to it, for the line on its page. */
export type Step =
  | {
      readonly kind: TransactionKind;
      readonly day: LocalDate;
      readonly reason: string;
      readonly successor: string | null;
    }
  | { readonly kind: 'visited'; readonly day: LocalDate; readonly corrected: number }
  | { readonly kind: 'earlier'; readonly day: LocalDate; readonly certificate: Certificate };

export interface CertificateView {
  readonly certificate: Certificate;
  readonly state: CertificateState;
  /** The reason that made it so, and since when; null where none is needed. */
  readonly because: { readonly day: LocalDate; readonly reason: string; readonly successor: string | null } | null;
  /** Newest first. */
  readonly steps: readonly Step[];
}

const causeOf: Readonly<Partial<Record<CertificateState, TransactionKind>>> = {
  suspended: 'suspended',
  withdrawn: 'withdrawn',
  renewed: 'renewed',
};

/** The day on which something is told to have happened: issuing when it was done, all else when it counted from. */
const dayOfStep = (one: Transaction, issuedOn: LocalDate): LocalDate =>
  one.kind === 'issued' ? issuedOn : one.effectiveOn;

/** The shape of a certificate's page from what is kept: its end is told as soon as it is there, recorded or not. */
export const certificateView = (given: {
  readonly certificate: Certificate;
  readonly transactions: readonly Transaction[];
  readonly earlier: Certificate | null;
  readonly issuedOn: LocalDate;
  readonly today: LocalDate;
}): CertificateView => {
  const { certificate, transactions, earlier, issuedOn, today } = given;
  const state = stateOf(certificate, today);
  const cause = transactions.findLast((one) => one.kind === causeOf[state]);
  const kept: readonly Step[] = transactions
    .filter((one) => one.effectiveOn <= today || one.kind !== 'renewed')
    .map((one) => ({
      kind: one.kind,
      day: dayOfStep(one, issuedOn),
      reason: one.reason,
      successor: one.successor?.number ?? null,
    }));
  const isOver = certificate.validUntil < today && !certificate.isWithdrawn;
  const over: readonly Step[] =
    isOver && !kept.some((step) => step.kind === 'expired')
      ? [{ kind: 'expired', day: addDays(certificate.validUntil, 1), reason: '', successor: null }]
      : [];
  const { visitedOn, corrected } = certificate.facts.audit;
  const before: readonly Step[] = [
    ...(earlier === null ? [] : [{ kind: 'earlier' as const, day: earlier.validFrom, certificate: earlier }]),
    ...(visitedOn === null ? [] : [{ kind: 'visited' as const, day: visitedOn, corrected }]),
  ];
  const steps = [...before, ...kept, ...over].toSorted((one, other) => one.day.localeCompare(other.day)).toReversed();
  const because =
    cause === undefined
      ? null
      : { day: cause.effectiveOn, reason: cause.reason, successor: cause.successor?.number ?? null };
  return { certificate, state, because, steps };
};
