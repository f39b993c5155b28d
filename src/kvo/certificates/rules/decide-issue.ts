import type { LocalDate } from '../../../kernel/dates.ts';
import { addMonths } from '../../../kernel/dates.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Life } from '../model.ts';
import { lastDayOfTerm } from './last-day-of-term.ts';
import { stateOf } from './state-of.ts';

export type IssueRefusal =
  | 'audit-undecided'
  | 'audit-refused'
  | 'audit-outdated'
  | 'has-certificate'
  | 'too-early'
  | 'too-late';

/** What a certificate is issued on. */
export interface IssueGround {
  readonly decision: {
    readonly outcome: 'certify' | 'refuse';
    readonly upToDate: boolean;
    readonly decidedOn: LocalDate;
  } | null;
  /** The newest certificate of this very track. */
  readonly ofTrack: Life | null;
  readonly validFrom: LocalDate;
  readonly termMonths: number;
  readonly today: LocalDate;
}

/** The furthest a first day may lie after the decision, in months. */
const furthest = 12;

/** Whether a certificate may be issued, and until when it then holds. */
export const decideIssue = (ground: IssueGround): Result<{ readonly validUntil: LocalDate }, Refused<IssueRefusal>> => {
  const { decision, ofTrack, validFrom, today } = ground;
  if (decision === null) return refuseWith('audit-undecided');
  if (decision.outcome !== 'certify') return refuseWith('audit-refused');
  if (!decision.upToDate) return refuseWith('audit-outdated');
  if (ofTrack !== null && !['withdrawn', 'expired'].includes(stateOf(ofTrack, today)))
    return refuseWith('has-certificate');
  if (validFrom < decision.decidedOn)
    return refuseWith('too-early', { field: 'validFrom', params: { day: decision.decidedOn } });
  const last = addMonths(decision.decidedOn, furthest);
  if (validFrom > last) return refuseWith('too-late', { field: 'validFrom', params: { day: last } });
  return ok({ validUntil: lastDayOfTerm(validFrom, ground.termMonths) });
};
