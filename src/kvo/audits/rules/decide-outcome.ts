import type { LocalDate } from '../../../kernel/dates.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { AuditDecision } from '../model.ts';
import type { CriterionStanding } from './judge-criteria.ts';
import { hasSeenPlan } from './judge-criteria.ts';

export const outcomes = ['certify', 'refuse'] as const;

/** What still stands in the way of a decision, each with the criteria it is about. */
export interface Hindrance {
  readonly kind: 'unjudged' | 'stale' | 'major-open' | 'minor-open' | 'minor-without-plan';
  readonly criteria: readonly CriterionStanding[];
}

export type OutcomeRefusal =
  | 'criteria-unjudged'
  | 'verdicts-stale'
  | 'majors-open'
  | 'minors-open'
  | 'minors-without-plan'
  | 'decided-in-future';

const codes: Readonly<Record<Hindrance['kind'], OutcomeRefusal>> = {
  unjudged: 'criteria-unjudged',
  stale: 'verdicts-stale',
  'major-open': 'majors-open',
  'minor-open': 'minors-open',
  'minor-without-plan': 'minors-without-plan',
};

/** All that stands in the way of an outcome now. Without a verdict that stands on every criterion nothing is decided. */
export const hindrancesTo = (
  outcome: AuditDecision['outcome'],
  standings: readonly CriterionStanding[],
  severity: 'major' | 'any',
): readonly Hindrance[] => {
  const minors = standings.filter((one) => one.verdict?.result === 'minor');
  const all: readonly (Hindrance & { readonly counts: boolean })[] = [
    { kind: 'unjudged', criteria: standings.filter((one) => one.state === 'unjudged'), counts: true },
    { kind: 'stale', criteria: standings.filter((one) => one.state === 'stale'), counts: true },
    {
      kind: 'major-open',
      criteria: standings.filter((one) => one.verdict?.result === 'major'),
      counts: outcome === 'certify',
    },
    { kind: 'minor-open', criteria: minors, counts: outcome === 'certify' && severity === 'any' },
    {
      kind: 'minor-without-plan',
      criteria: minors.filter((one) => !hasSeenPlan(one)),
      counts: outcome === 'certify' && severity === 'major',
    },
  ];
  return all
    .filter(({ counts, criteria }) => counts && criteria.length > 0)
    .map(({ kind, criteria }) => ({ kind, criteria }));
};

/** Whether the certification body may decide so now. The refusal says what is missing first, and of how many criteria. */
export const decideOutcome = (
  wish: { readonly outcome: AuditDecision['outcome']; readonly decidedOn: LocalDate },
  known: {
    readonly standings: readonly CriterionStanding[];
    readonly severity: 'major' | 'any';
    readonly today: LocalDate;
  },
): Result<AuditDecision['outcome'], Refused<OutcomeRefusal>> => {
  if (wish.decidedOn > known.today) return refuseWith('decided-in-future', { field: 'decidedOn' });
  const [first] = hindrancesTo(wish.outcome, known.standings, known.severity);
  if (first === undefined) return ok(wish.outcome);
  return refuseWith(codes[first.kind], { params: { count: first.criteria.length, of: known.standings.length } });
};
