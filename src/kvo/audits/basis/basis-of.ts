import type { Json } from '../../../kernel/canonical-json.ts';
import { digestOf } from '../../../platform/crypto/digest.ts';
import type { Requirement } from '../../schemes/model.ts';
import { ruleOf } from '../../schemes/rule-of.ts';
import type { Fact } from '../facts/fact-values.ts';
import { aFact } from '../facts/fact-values.ts';
import type { GatheredFacts } from '../facts/gather-facts.ts';
import type { Basis, BasisPart, Correction, Evidence } from '../model.ts';

/** What lies beside a criterion, besides the facts. */
export interface Beside {
  readonly evidence: readonly Evidence[];
  readonly corrections: readonly Correction[];
}

/** The facts that the scheme lays beside a criterion, with the numbers it is held against. */
export const factsBeside = (requirement: Requirement, gathered: GatheredFacts): readonly Fact[] => {
  const known = requirement.facts.flatMap((key) => gathered.facts.get(key) ?? []);
  if (requirement.rules.length === 0) return known;
  const rules = requirement.rules.map((key) => {
    const rule = ruleOf(gathered.scheme, key, gathered.overrides);
    return { rule: key, value: rule.value, unit: rule.unit, verified: rule.verified };
  });
  return [...known, aFact('rules', 'rules', { rules })];
};

const documentKeys = ['declaration', 'plan', 'covenant'] as const;

const documentParts = (requirement: Requirement, gathered: GatheredFacts): readonly BasisPart[] => [
  // The criterion itself: a verdict is about these very words.
  { kind: 'document', key: 'requirement', digest: digestOf(requirement as Json) },
  ...documentKeys.flatMap((key): readonly BasisPart[] => {
    const digest = gathered.documents[key];
    return requirement.facts.includes(key) && digest !== null ? [{ kind: 'document', key, digest }] : [];
  }),
];

const textOf = ({ id, criterion, verdictId, text, writtenAt }: Correction): Json => ({
  id,
  criterion,
  verdict: verdictId,
  text,
  writtenAt: writtenAt.toISOString(),
});

/** Exactly what an auditor looks at now for a criterion, as digests: facts, documents, evidence that counts, corrections. */
export const basisOf = (requirement: Requirement, gathered: GatheredFacts, beside: Beside): Basis => [
  ...factsBeside(requirement, gathered).map(
    (fact): BasisPart => ({ kind: 'fact', key: fact.key, digest: digestOf(fact.value as Json), seen: fact.value }),
  ),
  ...documentParts(requirement, gathered),
  ...beside.evidence
    .filter((one) => one.criterion === requirement.id && one.struck === null)
    .map((one): BasisPart => ({ kind: 'evidence', key: one.id, digest: one.digest, title: one.title })),
  ...beside.corrections
    .filter((one) => one.criterion === requirement.id)
    .map((one): BasisPart => ({ kind: 'correction', key: one.id, digest: digestOf(textOf(one)) })),
];
