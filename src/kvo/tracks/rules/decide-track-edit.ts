import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Scheme, StageKey } from '../../schemes/model.ts';
import { mayChooseAuditOrder } from '../../schemes/stages-in-order.ts';
import type { StageDecision, Track } from '../model.ts';

export type TrackEditRefusal = Refused<'order-fixed' | 'order-not-allowed'>;

const ordered: readonly StageKey[] = ['covenant', 'audit'];

/** Whether the order of covenant and audit can no longer change: either of them was decided on and not reopened. */
export const isOrderFixed = (decisions: readonly StageDecision[]): boolean =>
  ordered.some((stage) => {
    const last = decisions.findLast((decision) => decision.stage === stage);
    return last !== undefined && last.outcome !== 'reopened';
  });

/** What changes about a track; only what differs from what is stored. */
export interface TrackEdit {
  readonly title?: string;
  readonly auditBeforeCovenant?: boolean;
}

/** Whether a track may be changed so, and what that changes. */
export const decideTrackEdit = (
  now: { readonly track: Track; readonly scheme: Scheme; readonly decisions: readonly StageDecision[] },
  wish: { readonly title: string; readonly auditBeforeCovenant: boolean },
): Result<TrackEdit, TrackEditRefusal> => {
  const { track } = now;
  const title = wish.title === track.title ? {} : { title: wish.title };
  if (wish.auditBeforeCovenant === track.auditBeforeCovenant) return ok(title);
  if (isOrderFixed(now.decisions)) return refuseWith('order-fixed', { field: 'order' });
  if (!mayChooseAuditOrder(now.scheme)) return refuseWith('order-not-allowed', { field: 'order' });
  return ok({ ...title, auditBeforeCovenant: wish.auditBeforeCovenant });
};
