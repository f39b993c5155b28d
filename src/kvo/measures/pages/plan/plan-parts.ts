import { digestOf } from '../../../../platform/crypto/digest.ts';
import type { Database } from '../../../../platform/database/tables.ts';
import { listFindings } from '../../../findings/queries.ts';
import type { Track } from '../../../tracks/model.ts';
import { listObjectives } from '../../objective-queries.ts';
import type { FrozenPlan, Plan } from '../../plan-model.ts';
import { findFrozenPlan, listFrozenPlans } from '../../plan-queries.ts';
import { listMeasures } from '../../queries.ts';
import type { PlanChange } from '../../rules/plan/compare-plans.ts';
import { comparePlans } from '../../rules/plan/compare-plans.ts';
import type { PlanParts } from '../../rules/plan/make-plan.ts';
import { makePlan } from '../../rules/plan/make-plan.ts';

/** A plan as its page needs it: what it is made of, its digest now, what lies frozen, and what changed since. */
export interface PlanView extends PlanParts {
  readonly plan: Plan;
  readonly digest: string;
  readonly versions: Awaited<ReturnType<typeof listFrozenPlans>>;
  readonly newest: FrozenPlan | null;
  readonly changes: readonly PlanChange[];
}

/** Gathers a plan in the same number of questions whatever its size. */
export const gatherPlan = async (db: Database, track: Track): Promise<PlanView> => {
  const parts = {
    track,
    findings: await listFindings(db, track.id),
    objectives: await listObjectives(db, track.id),
    measures: await listMeasures(db, track.id),
  };
  const plan = makePlan(parts);
  const versions = await listFrozenPlans(db, track.id);
  const newest = versions[0] === undefined ? null : await findFrozenPlan(db, track.id, versions[0].version);
  return {
    ...parts,
    plan,
    digest: digestOf(plan),
    versions,
    newest,
    changes: newest === null ? [] : comparePlans(newest.plan, plan),
  };
};
