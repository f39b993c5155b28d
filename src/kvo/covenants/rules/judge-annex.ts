import type { CurrentPlan } from '../../measures/plan-model.ts';
import type { AnnexState } from '../model.ts';

/**
 * How a covenant stands towards the plan of now, by comparing digests: it is out of date when the newest frozen plan is
 * none of its annexes, or when the plan was changed since that was frozen. `annexed` is null while no covenant is in force.
 */
export const judgeAnnex = (
  annexed: readonly string[] | null,
  plan: Pick<CurrentPlan, 'version' | 'digest' | 'changedSince'> | null,
): AnnexState => {
  if (annexed === null) return { kind: 'none' };
  if (plan === null) return { kind: 'outdated', newest: null, changed: true };
  const isAnnexed = annexed.includes(plan.digest);
  if (isAnnexed && !plan.changedSince) return { kind: 'current' };
  return { kind: 'outdated', newest: isAnnexed ? null : plan.version, changed: plan.changedSince };
};
