import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';

/** What decides whether somebody may confirm or reject a copy signed by hand. */
export interface VerdictSituation {
  readonly isDecided: boolean;
  readonly isWithdrawn: boolean;
  readonly hasEnded: boolean;
  readonly partyHasLeft: boolean;
  readonly hasSigned: boolean;
  readonly uploadedBy: string;
  readonly decidedBy: string;
}

export type VerdictRefusal =
  | 'same-person'
  | 'already-decided'
  | 'version-withdrawn'
  | 'invitation-ended'
  | 'party-left'
  | 'already-signed'
  | 'reason-missing';

/** Whether a copy may be confirmed or rejected: by another than who added it, once, with a reason when rejected. */
export const decideVerdict = (
  verdict: { readonly outcome: 'confirmed' | 'rejected'; readonly reason: string },
  now: VerdictSituation,
): Result<null, Refused<VerdictRefusal>> => {
  if (now.uploadedBy === now.decidedBy) return refuseWith('same-person');
  if (now.isDecided) return refuseWith('already-decided');
  if (verdict.outcome === 'rejected')
    return verdict.reason === '' ? refuseWith('reason-missing', { field: 'reason' }) : ok(null);
  if (now.isWithdrawn) return refuseWith('version-withdrawn');
  if (now.hasEnded) return refuseWith('invitation-ended');
  if (now.partyHasLeft) return refuseWith('party-left');
  return now.hasSigned ? refuseWith('already-signed') : ok(null);
};
