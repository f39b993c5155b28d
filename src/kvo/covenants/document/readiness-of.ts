import type { Refused, Result } from '../../../kernel/result.ts';
import type { CurrentPlan } from '../../measures/plan-model.ts';
import type { UnreadyCode } from '../rules/decide-freeze.ts';
import { decideFreeze } from '../rules/decide-freeze.ts';
import { termOf } from '../rules/term-of.ts';
import type { Situation } from './situation.ts';
import { filledFrame } from './usual-texts.ts';

/** Whether the covenant can be frozen as things are: the plan that would be its annex, or what is missing. */
export const readinessOf = (situation: Situation): Result<CurrentPlan, Refused<UnreadyCode>> =>
  decideFreeze({
    plan: situation.plan,
    contact: filledFrame(situation).contact,
    term: termOf(situation.frame, situation),
    today: situation.today,
  });
