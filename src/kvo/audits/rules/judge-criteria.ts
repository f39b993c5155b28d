import type { Requirement } from '../../schemes/model.ts';
import type { Basis, Correction, Tally, Verdict } from '../model.ts';
import type { BasisChange } from './compare-basis.ts';
import { compareBasis } from './compare-basis.ts';

/** How a criterion stands now. Stale is computed by comparing digests; nothing keeps it. */
export interface CriterionStanding {
  readonly requirement: Requirement;
  /** The newest verdict; null when there is none. */
  readonly verdict: Verdict | null;
  /** Newest first. */
  readonly history: readonly Verdict[];
  /** What is otherwise since the newest verdict. */
  readonly changes: readonly BasisChange[];
  readonly state: 'unjudged' | 'stale' | 'standing';
  /** What was written about putting a non-conformity right, since the verdict that found it, oldest first. */
  readonly corrections: readonly Correction[];
  /** What there is to look at now. */
  readonly basis: Basis;
}

const stateOf = (verdict: Verdict | null, changes: readonly BasisChange[]): CriterionStanding['state'] => {
  if (verdict === null) return 'unjudged';
  return changes.length === 0 ? 'standing' : 'stale';
};

/** Judges how one criterion stands, from its verdicts (newest first), its corrections and what there is now. */
export const standingOf = (
  requirement: Requirement,
  known: { readonly verdicts: readonly Verdict[]; readonly corrections: readonly Correction[]; readonly basis: Basis },
): CriterionStanding => {
  const history = known.verdicts.filter((verdict) => verdict.criterion === requirement.id);
  const verdict = history[0] ?? null;
  const changes = verdict === null ? [] : compareBasis(verdict.basis, known.basis);
  const corrections = known.corrections.filter((one) => one.criterion === requirement.id);
  return { requirement, verdict, history, changes, state: stateOf(verdict, changes), corrections, basis: known.basis };
};

export const isNonConformity = (verdict: Verdict | null): boolean =>
  verdict !== null && (verdict.result === 'minor' || verdict.result === 'major');

/** Whether a non-conformity has a plan of how it is put right, which the auditor saw when judging. */
export const hasSeenPlan = ({ verdict }: CriterionStanding): boolean =>
  verdict?.basis.some((part) => part.kind === 'correction') === true;

/** The numbers of an audit, for its progress and for a decision. */
export const tallyOf = (standings: readonly CriterionStanding[]): Tally => {
  const count = (result: Verdict['result']): number => standings.filter((one) => one.verdict?.result === result).length;
  return {
    criteria: standings.length,
    conform: count('conform'),
    minor: count('minor'),
    major: count('major'),
    notApplicable: count('not-applicable'),
    corrected: standings.filter((one) => !isNonConformity(one.verdict) && one.history.some(isNonConformity)).length,
  };
};
