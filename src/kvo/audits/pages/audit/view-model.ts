import type { LocalDate } from '../../../../kernel/dates.ts';
import type { Scheme } from '../../../schemes/model.ts';
import type { AuditDecision, Evidence } from '../../model.ts';
import { hinderingSeverity } from '../../rules/criteria-of.ts';
import type { Hindrance } from '../../rules/decide-outcome.ts';
import { hindrancesTo } from '../../rules/decide-outcome.ts';
import type { CriterionStanding } from '../../rules/judge-criteria.ts';
import { isNonConformity } from '../../rules/judge-criteria.ts';

/** The answer of the page: what was decided, or what stands in the way of deciding. */
export type Headline =
  | { readonly kind: 'certify' | 'refuse'; readonly decision: AuditDecision }
  | { readonly kind: 'outdated'; readonly decision: AuditDecision }
  | { readonly kind: Hindrance['kind']; readonly count: number }
  | { readonly kind: 'ready' };

export interface CriterionRow {
  readonly standing: CriterionStanding;
  readonly files: number;
  /** The last day for putting it right; null where nothing is open. */
  readonly correctBy: LocalDate | null;
  readonly isLate: boolean;
}

export interface AuditView {
  readonly headline: Headline;
  readonly standing: number;
  readonly of: number;
  /** The first criterion that wants a verdict; null when all have one that stands. */
  readonly next: CriterionStanding | null;
  readonly groups: readonly { readonly key: string; readonly rows: readonly CriterionRow[] }[];
}

/** Whether a decision was taken that still stands. */
export const isDecided = ({ kind }: Headline): boolean => kind === 'certify' || kind === 'refuse';

const headlineOf = (decision: AuditDecision | null, hindrances: readonly Hindrance[]): Headline => {
  if (decision !== null)
    return decision.upToDate ? { kind: decision.outcome, decision } : { kind: 'outdated', decision };
  const [first] = hindrances;
  return first === undefined ? { kind: 'ready' } : { kind: first.kind, count: first.criteria.length };
};

/** The shape of the overview of an audit, from how its criteria stand. */
export const auditView = (given: {
  readonly scheme: Scheme;
  readonly standings: readonly CriterionStanding[];
  readonly evidence: readonly Evidence[];
  readonly decision: AuditDecision | null;
  readonly today: LocalDate;
}): AuditView => {
  const { scheme, standings, evidence, decision, today } = given;
  const rows = standings.map((standing): CriterionRow => {
    const correctBy = isNonConformity(standing.verdict) ? (standing.verdict?.correctBy ?? null) : null;
    return {
      standing,
      files: evidence.filter((one) => one.criterion === standing.requirement.id && one.struck === null).length,
      correctBy,
      isLate: correctBy !== null && correctBy < today,
    };
  });
  return {
    headline: headlineOf(decision, hindrancesTo('certify', standings, hinderingSeverity(scheme))),
    standing: standings.filter((one) => one.state === 'standing').length,
    of: standings.length,
    next: standings.find((one) => one.state !== 'standing') ?? null,
    groups: scheme.groups
      .map(({ key }) => ({ key, rows: rows.filter((row) => row.standing.requirement.group === key) }))
      .filter((group) => group.rows.length > 0),
  };
};
