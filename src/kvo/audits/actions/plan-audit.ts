import { z } from 'zod';
import { optionalDay, requiredText, wholeNumber } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { trackId } from '../../tracks/model.ts';
import { listAuditPlans } from '../queries.ts';
import { savePlan } from '../store/save-plan.ts';

const input = z.object({
  track: trackId,
  version: wholeNumber(0, 100_000),
  bodyName: requiredText(200),
  deskReviewOn: optionalDay,
  siteVisitOn: optionalDay,
});

/** Plans an audit: who does it, when the file is read and when the park is visited. */
export const planAudit: Action<z.infer<typeof input>, 'changed-meanwhile' | 'visit-before-review', null> = {
  name: 'audits.plan-audit',
  permission: 'audits.plan',
  stand: inTrack,
  input,
  run: async (context, wish) => {
    const { track, version, ...plan } = wish;
    if (plan.deskReviewOn !== null && plan.siteVisitOn !== null && plan.siteVisitOn < plan.deskReviewOn)
      return refuseWith('visit-before-review', { field: 'siteVisitOn' });
    const known = (await listAuditPlans(context.db, [track])).get(track);
    const isSame =
      known?.bodyName === plan.bodyName &&
      known.deskReviewOn === plan.deskReviewOn &&
      known.siteVisitOn === plan.siteVisitOn;
    if (isSame) return ok(null);
    const saved = await transact(context.db, async (tx) => {
      if (!(await savePlan(tx, { track, version, ...plan }))) return false;
      const { bodyName: body, deskReviewOn, siteVisitOn } = plan;
      await appendEvent(tx, context, {
        track,
        kind: 'audits.audit-planned',
        payload: { body, deskReviewOn, siteVisitOn },
      });
      return true;
    });
    return saved ? ok(null) : refuseWith('changed-meanwhile');
  },
};
