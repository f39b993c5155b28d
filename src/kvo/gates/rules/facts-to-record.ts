import type { Json } from '../../../kernel/canonical-json.ts';
import type { StageVerdict, TrackFacts } from '../model.ts';

type Recorded = Readonly<Record<string, Json | undefined>>;

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** The digests of what a road rested on: the texts that were signed, the plan, the answers, the reports, the decision. */
const digestsOf = ({ declaration, covenant, measures, waves, records, audit, certificate }: TrackFacts): Recorded => ({
  declaration: declaration.version?.digest,
  covenant: covenant.version?.digest,
  plan: measures.plan?.digest,
  waves: waves.flatMap((wave) => (wave.digest === null ? [] : [wave.digest])),
  reports: Object.values(records).flatMap((kind) => kind.filter((one) => one.counts).flatMap((one) => one.digests)),
  audit: audit.decision?.digest,
  certificate: certificate?.digest,
});

/** What a decision about a stage rests on, to be kept with it: each condition as it was judged, and the digests under it. */
export const factsToRecord = ({ number, gate }: StageVerdict, facts: TrackFacts): Recorded => ({
  number,
  open: gate.open,
  hangsOnUnverified: gate.hangsOnUnverified,
  conditions: gate.reasons.map(({ met, said, basis, rule }) => ({
    met,
    code: said.code,
    params: asJson(said.params),
    basis: [...basis],
    rule:
      rule === null
        ? null
        : { key: rule.key, value: rule.value, verified: rule.verified, own: rule.overridden !== null },
  })),
  digests: asJson(digestsOf(facts)),
});
