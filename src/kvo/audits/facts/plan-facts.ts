import { dayOf } from '../../../kernel/dates.ts';
import { digestOf } from '../../../platform/crypto/digest.ts';
import type { Finding } from '../../findings/model.ts';
import { listFindingsOf } from '../../findings/queries.ts';
import { listMeasureFacts } from '../../measures/fact-queries.ts';
import type { MeasureFacts } from '../../measures/model.ts';
import type { Plan } from '../../measures/plan-model.ts';
import { listPlans } from '../../measures/plan-queries.ts';
import type { Fact } from './fact-values.ts';
import { aFact } from './fact-values.ts';
import type { FactsOf } from './facts-of.ts';

const findingsFact = (findings: readonly Finding[]): Fact => {
  const standing = findings.filter((finding) => finding.status.kind !== 'dropped');
  const themes: Record<string, number> = {};
  for (const { theme } of standing) themes[theme] = (themes[theme] ?? 0) + 1;
  return aFact('findings', 'findings', {
    total: standing.length,
    open: standing.filter((finding) => finding.status.kind === 'open').length,
    high: standing.filter((finding) => finding.priority === 'high').length,
    themes,
    digest: digestOf(
      findings
        .map(({ id, version, status }) => ({ id, version, status: status.kind }))
        .toSorted((one, other) => one.id.localeCompare(other.id)),
    ),
  });
};

const planFact = (facts: MeasureFacts, plan: Plan): Fact =>
  aFact('plan', 'plan', {
    plan:
      facts.plan === null
        ? null
        : {
            version: facts.plan.version,
            digest: facts.plan.digest,
            frozenOn: dayOf(facts.plan.frozenAt),
            changedSince: digestOf(plan) !== facts.plan.digest,
          },
  });

const agreedFacts = (facts: MeasureFacts, plan: Plan): readonly Fact[] => [
  planFact(facts, plan),
  aFact('objectives', 'objectives', {
    total: facts.objectives,
    complete: facts.objectivesComplete,
    digest: digestOf(plan.objectives),
  }),
  // What was agreed, not how far it is: carrying a measure out leaves the verdict on the matrix as it was.
  aFact('measures', 'measures', {
    total: facts.total,
    complete: facts.complete,
    withOwner: facts.withOwner,
    digest: digestOf(plan.measures),
  }),
  aFact('measures-done', 'measures-done', {
    total: facts.total,
    done: facts.done,
    withEvidence: facts.doneWithEvidence,
  }),
];

/** What is wrong, what was planned about it, and what has been done. */
export const planFacts: FactsOf = async ({ db, today }, tracks) => {
  const ids = tracks.map(({ track }) => track.id);
  const findings = Map.groupBy(await listFindingsOf(db, ids), (finding) => String(finding.trackId));
  const measures = await listMeasureFacts(db, ids, today);
  const plans = await listPlans(db, ids);
  return new Map(
    ids.map((id) => {
      const known = measures.get(id);
      const plan = plans.get(id);
      const agreed = known === undefined || plan === undefined ? [] : agreedFacts(known, plan);
      return [id, [findingsFact(findings.get(id) ?? []), ...agreed]];
    }),
  );
};
