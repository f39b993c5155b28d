import type { LocalDate } from '../../../kernel/dates.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { CertificateState, Life, TransactionKind } from '../model.ts';
import { stateOf } from './state-of.ts';

/** What can be done to a certificate after it was issued. */
export type LaterKind = Exclude<TransactionKind, 'issued'>;

/** The states from which each may happen. */
const allowed: Readonly<Record<LaterKind, readonly CertificateState[]>> = {
  suspended: ['upcoming', 'valid'],
  reinstated: ['suspended'],
  withdrawn: ['upcoming', 'valid', 'suspended'],
  expired: ['expired'],
  renewed: ['valid', 'suspended', 'expired'],
};

export type TransitionRefusal = Refused<`not-when-${CertificateState}`>;

/** Whether something may happen to a certificate on a day, as it stands then. Only a recorded end of term ever follows itself. */
export const decideTransition = (
  life: Life,
  kind: LaterKind,
  today: LocalDate,
): Result<LaterKind, TransitionRefusal> => {
  const state = stateOf(life, today);
  // A successor that has been named but has not begun leaves nothing more to renew.
  const named = kind === 'renewed' && life.renewedOn !== null;
  return allowed[kind].includes(state) && !named ? ok(kind) : refuseWith(`not-when-${named ? 'renewed' : state}`);
};

/** What may be done to a certificate by people as it stands on a day. */
export const allowedChanges = (life: Life, today: LocalDate): readonly ('suspended' | 'reinstated' | 'withdrawn')[] =>
  (['suspended', 'reinstated', 'withdrawn'] as const).filter((kind) => decideTransition(life, kind, today).ok);
