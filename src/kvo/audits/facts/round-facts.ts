import { listRecordFacts } from '../../records/queries.ts';
import { recordKinds } from '../../schemes/model.ts';
import { listAuditPlans, listDecisions } from '../queries.ts';
import type { Fact } from './fact-values.ts';
import { aFact } from './fact-values.ts';
import type { FactsOf } from './facts-of.ts';

/** Walks, figures, meetings and evaluations with their reports, a fact for each kind. */
export const recordFacts: FactsOf = async ({ db }, tracks) => {
  const known = await listRecordFacts(
    db,
    tracks.map(({ track }) => track.id),
  );
  return new Map(
    tracks.map(({ track }) => [
      track.id,
      recordKinds.map((kind) =>
        aFact(`records:${kind}`, 'records', {
          records: (known.get(track.id)?.[kind] ?? []).map(({ id, version, day, counts, digests }) => ({
            id,
            version,
            day,
            counts,
            digests: digests.toSorted(),
          })),
        }),
      ),
    ]),
  );
};

/** The audit itself, and the round before this one. */
export const auditFacts: FactsOf = async ({ db }, tracks) => {
  const plans = await listAuditPlans(
    db,
    tracks.map(({ track }) => track.id),
  );
  const decisions = await listDecisions(
    db,
    tracks.flatMap(({ track }) => (track.follows === null ? [] : [track.follows])),
  );
  return new Map(
    tracks.map(({ track }) => {
      const plan = plans.get(track.id);
      const before = track.follows === null ? undefined : decisions.get(track.follows);
      const facts: readonly Fact[] = [
        aFact('audit', 'audit', {
          bodyName: plan?.bodyName ?? '',
          deskReviewOn: plan?.deskReviewOn ?? null,
          siteVisitOn: plan?.siteVisitOn ?? null,
        }),
        aFact('previous-round', 'previous-round', {
          round: track.follows === null ? null : track.round - 1,
          decision:
            before === undefined
              ? null
              : { outcome: before.outcome, decidedOn: before.decidedOn, digest: before.digest },
        }),
      ];
      return [track.id, facts];
    }),
  );
};
