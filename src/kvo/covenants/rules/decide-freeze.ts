import type { LocalDate } from '../../../kernel/dates.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { CurrentPlan } from '../../measures/plan-model.ts';
import type { CovenantTerm } from '../model.ts';
import { isOver } from './term-of.ts';

export type UnreadyCode = 'plan-not-frozen' | 'plan-changed' | 'contact-missing' | 'term-over';

/** What a covenant must have before it can be frozen. */
interface FreezeGround {
  /** The newest frozen plan; it goes along as annex. */
  readonly plan: CurrentPlan | null;
  readonly contact: string;
  readonly term: CovenantTerm;
  readonly today: LocalDate;
}

/** Whether a covenant can be frozen: with a plan that lies frozen as it is now, somebody to ask, and time to hold. Gives that plan. */
export const decideFreeze = ({
  plan,
  contact,
  term,
  today,
}: FreezeGround): Result<CurrentPlan, Refused<UnreadyCode>> => {
  if (plan === null) return refuseWith('plan-not-frozen');
  if (plan.changedSince) return refuseWith('plan-changed', { params: { version: plan.version } });
  if (contact === '') return refuseWith('contact-missing');
  if (isOver(term, today)) return refuseWith('term-over');
  return ok(plan);
};
