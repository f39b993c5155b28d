import type { RuleOverrides } from '../../schemes/rule-of.ts';
import type { Track } from '../../tracks/model.ts';
import { listRuleOverrides } from '../../tracks/queries.ts';
import { schemeOfTrack } from '../../tracks/scheme-of-track.ts';
import type { DecidedDocuments } from '../model.ts';
import { agreementFacts } from './agreement-facts.ts';
import type { Fact } from './fact-values.ts';
import type { Asking, FactsOf, TrackOfScheme } from './facts-of.ts';
import { planFacts } from './plan-facts.ts';
import { auditFacts, recordFacts } from './round-facts.ts';
import { surveyFacts } from './survey-facts.ts';
import { tableFacts } from './table-facts.ts';

/** All the system knows of a track that can be laid beside a criterion. */
export interface GatheredFacts extends TrackOfScheme {
  readonly overrides: RuleOverrides;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly documents: DecidedDocuments;
}

const sources: readonly FactsOf[] = [tableFacts, agreementFacts, surveyFacts, planFacts, recordFacts, auditFacts];

const documentsIn = (facts: ReadonlyMap<string, Fact>): DecidedDocuments => {
  const [declaration, plan, covenant] = [facts.get('declaration'), facts.get('plan'), facts.get('covenant')];
  return {
    declaration: declaration?.name === 'declaration' ? declaration.value.digest : null,
    plan: plan?.name === 'plan' ? (plan.value.plan?.digest ?? null) : null,
    covenant: covenant?.name === 'covenant' ? covenant.value.digest : null,
  };
};

/** What the system knows of tracks, set-wise from the front rooms of what stands before audits. */
export const gatherFacts = async (
  asking: Asking,
  tracks: readonly Track[],
): Promise<ReadonlyMap<string, GatheredFacts>> => {
  if (tracks.length === 0) return new Map();
  const known = tracks.map((track) => ({ track, scheme: schemeOfTrack(asking, track) }));
  const overrides = await listRuleOverrides(
    asking.db,
    tracks.map((track) => track.id),
  );
  const found: ReadonlyMap<string, readonly Fact[]>[] = [];
  for (const source of sources) found.push(await source(asking, known));
  return new Map(
    known.map(({ track, scheme }) => {
      const all = found.flatMap((some) => some.get(track.id) ?? []);
      const facts = new Map(all.map((fact) => [fact.key, fact]));
      const gathered = {
        track,
        scheme,
        overrides: overrides.get(track.id) ?? {},
        facts,
        documents: documentsIn(facts),
      };
      return [track.id, gathered];
    }),
  );
};
