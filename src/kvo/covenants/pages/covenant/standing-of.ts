import type { LocalDate } from '../../../../kernel/dates.ts';
import { dayOf } from '../../../../kernel/dates.ts';
import type { Refused } from '../../../../kernel/result.ts';
import type { Context } from '../../../../platform/context.ts';
import type { Agreement } from '../../../agreements/model.ts';
import { findCurrentPlan, listFrozenPlans } from '../../../measures/plan-queries.ts';
import type { Track } from '../../../tracks/model.ts';
import { gatherSituation } from '../../document/gather-situation.ts';
import { readinessOf } from '../../document/readiness-of.ts';
import type { AnnexState, CovenantTerm } from '../../model.ts';
import type { UnreadyCode } from '../../rules/decide-freeze.ts';
import { judgeAnnex } from '../../rules/judge-annex.ts';
import { isOver, termOf } from '../../rules/term-of.ts';
import { findFrozen } from '../../store/frozen.ts';

/** How a covenant stands beside who signed it: its plan, its term, and what keeps it from being frozen. */
interface CovenantStanding {
  readonly annex: AnnexState;
  readonly plan: { readonly version: number; readonly frozenAt: Date } | null;
  readonly term: CovenantTerm;
  /** The last day of a covenant in force that lies behind; null when there is no such day. */
  readonly overSince: LocalDate | null;
  /** Why the text cannot be frozen; null when it can, or is. */
  readonly unready: Refused<UnreadyCode> | null;
}

/** How the covenant of a track stands; always the same number of questions for each of draft and frozen. */
export const standingOf = async (context: Context, track: Track, agreement: Agreement): Promise<CovenantStanding> => {
  const { db, now } = context;
  const { current } = agreement;
  const frozen = current === null ? null : await findFrozen(db, current.id);
  if (current === null || frozen === null) {
    const situation = await gatherSituation(context, track, now);
    const ready = readinessOf(situation);
    return {
      annex: { kind: 'none' },
      plan: situation.plan,
      term: termOf(situation.frame, situation),
      overSince: null,
      unready: ready.ok ? null : ready.refusal,
    };
  }
  const annexed = current.annexes.map(({ digest }) => digest);
  const plans = await listFrozenPlans(db, track.id);
  return {
    annex: judgeAnnex(annexed, await findCurrentPlan(db, track.id)),
    plan: plans.find(({ version }) => version === frozen.planVersion) ?? null,
    term: frozen,
    overSince: isOver(frozen, dayOf(now)) ? frozen.until : null,
    unready: null,
  };
};
