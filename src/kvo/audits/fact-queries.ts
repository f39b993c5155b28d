import type { LocalDate } from '../../kernel/dates.ts';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/tables.ts';
import type { Track } from '../tracks/model.ts';
import { schemeOfTrack } from '../tracks/scheme-of-track.ts';
import { listAudits } from './load-audit.ts';
import type { AuditDecision } from './model.ts';
import { listAuditPlans, listDecisions, listJudgedTracks } from './queries.ts';
import { criteriaOf } from './rules/criteria-of.ts';
import type { CriterionStanding } from './rules/judge-criteria.ts';

/** A non-conformity that was not put right yet. */
interface OpenNonConformity {
  readonly criterion: string;
  readonly severity: 'minor' | 'major';
  readonly correctBy: LocalDate | null;
}

/** What gates and the road know of an audit. `judged` counts criteria whose newest verdict still stands, `stale` those that no longer does. */
export interface AuditFacts {
  readonly criteria: number;
  readonly judged: number;
  readonly stale: number;
  readonly open: readonly OpenNonConformity[];
  readonly plan: {
    readonly bodyName: string;
    readonly deskReviewOn: LocalDate | null;
    readonly siteVisitOn: LocalDate | null;
  } | null;
  readonly decision: {
    readonly outcome: AuditDecision['outcome'];
    readonly on: LocalDate;
    readonly upToDate: boolean;
    readonly digest: string;
  } | null;
}

const openOf = (standings: readonly CriterionStanding[]): readonly OpenNonConformity[] =>
  standings.flatMap(({ verdict }) =>
    verdict !== null && (verdict.result === 'minor' || verdict.result === 'major')
      ? [{ criterion: verdict.criterion, severity: verdict.result, correctBy: verdict.correctBy }]
      : [],
  );

/**
 * What gates need of the audits of tracks, in the same number of questions however many. Facts are gathered only for
 * tracks on which anything was judged: without a verdict there is nothing that can be stale.
 */
export const listAuditFacts = async (
  context: Pick<Context, 'shippedFolder' | 'now'> & { readonly db: Context['db'] | Transaction },
  tracks: readonly Track[],
): Promise<ReadonlyMap<string, AuditFacts>> => {
  const ids = tracks.map((track) => track.id);
  const judged = await listJudgedTracks(context.db, ids);
  const audits = await listAudits(
    context,
    tracks.filter((track) => judged.has(track.id)),
  );
  const plans = await listAuditPlans(context.db, ids);
  const decisions = await listDecisions(context.db, ids);
  return new Map(
    tracks.map((track) => {
      const standings = audits.get(track.id)?.standings ?? [];
      const plan = plans.get(track.id);
      const decision = decisions.get(track.id);
      const facts: AuditFacts = {
        criteria: criteriaOf(schemeOfTrack(context, track), track.round).length,
        judged: standings.filter((one) => one.state === 'standing').length,
        stale: standings.filter((one) => one.state === 'stale').length,
        open: openOf(standings),
        plan:
          plan === undefined
            ? null
            : { bodyName: plan.bodyName, deskReviewOn: plan.deskReviewOn, siteVisitOn: plan.siteVisitOn },
        decision:
          decision === undefined
            ? null
            : {
                outcome: decision.outcome,
                on: decision.decidedOn,
                upToDate: decision.upToDate,
                digest: decision.digest,
              },
      };
      return [track.id, facts];
    }),
  );
};
