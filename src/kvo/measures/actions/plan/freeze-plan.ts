import { z } from 'zod';
import { canonicalJson } from '../../../../kernel/canonical-json.ts';
import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { digestOf } from '../../../../platform/crypto/digest.ts';
import { transact } from '../../../../platform/database/transact.ts';
import { appendEvent } from '../../../../platform/ledger/append.ts';
import type { Action } from '../../../accounts/action.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackId } from '../../../tracks/model.ts';
import { getPlan, newestPlans } from '../../plan-queries.ts';
import type { FreezeRefusal } from '../../rules/plan/freeze-plan.ts';
import { decideFreeze } from '../../rules/plan/freeze-plan.ts';
import { lockMeasures } from '../../store/write-measure.ts';
import { insertPlanVersion } from '../../store/write-plan.ts';

const input = z.object({
  track: trackId,
  /** The digest of the plan as whoever freezes has seen it. */
  digest: z.string().default(''),
});
type Frozen = { readonly version: number; readonly digest: string };

/** Freezes the plan exactly as it was seen: a numbered version that stays for good. */
export const freezePlan: Action<z.infer<typeof input>, FreezeRefusal, Frozen> = {
  name: 'measures.freeze-plan',
  permission: 'measures.freeze',
  stand: inTrack,
  input,
  run: (context, { track, digest: seen }) =>
    transact(context.db, async (tx): Promise<Result<Frozen, Refused<FreezeRefusal>>> => {
      await lockMeasures(tx, track);
      const plan = await getPlan(tx, track);
      const digest = digestOf(plan);
      const newest = (await newestPlans(tx, [track])).get(track) ?? null;
      const decided = decideFreeze({ seen, digest, measures: plan.measures.length, newest });
      if (!decided.ok) return decided;
      const { version, isNew } = decided.value;
      if (!isNew) return ok({ version, digest });
      const written = await insertPlanVersion(tx, context, { track, version, digest, content: canonicalJson(plan) });
      if (!written) return refuseWith('changed-meanwhile');
      const { findings, objectives, measures } = plan;
      const counts = { findings: findings.length, objectives: objectives.length, measures: measures.length };
      await appendEvent(tx, context, { track, kind: 'measures.plan-frozen', payload: { version, digest, ...counts } });
      return ok({ version, digest });
    }),
};
