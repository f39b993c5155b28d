import type { SignedFacts } from '../../agreements/queries.ts';
import { listSignedFacts } from '../../agreements/queries.ts';
import { newestPlans } from '../../measures/plan-queries.ts';
import type { Fact, FactValue } from './fact-values.ts';
import { aFact } from './fact-values.ts';
import type { FactsOf } from './facts-of.ts';

const signingOf = (facts: SignedFacts): FactValue<'declaration'> => ({
  version: facts.version?.number ?? null,
  digest: facts.version?.digest ?? null,
  complete: facts.complete,
  of: facts.parties.length,
  missing: facts.missing.map((party) => party.name),
  outdated: facts.outdated,
});

/** Whether the covenant has the newest frozen plan as its annex. */
const annexOf = (covenant: SignedFacts, plan: string | undefined): 'same' | 'other' | 'none' => {
  if (covenant.version === null || covenant.version.annexes.length === 0) return 'none';
  return covenant.version.annexes.some((annex) => annex.digest === plan) ? 'same' : 'other';
};

/** The declaration of intent and the covenant: what was frozen, who signed, and whether the covenant knows the plan of now. */
export const agreementFacts: FactsOf = async (asking, tracks) => {
  const bare = tracks.map(({ track }) => track);
  const declarations = await listSignedFacts(asking, bare, 'declaration');
  const covenants = await listSignedFacts(asking, bare, 'covenant');
  const plans = await newestPlans(
    asking.db,
    bare.map((track) => track.id),
  );
  return new Map(
    bare.map((track) => {
      const declaration = declarations.get(track.id);
      const covenant = covenants.get(track.id);
      const facts: readonly Fact[] = [
        ...(declaration === undefined ? [] : [aFact('declaration', 'declaration', signingOf(declaration))]),
        ...(covenant === undefined
          ? []
          : [
              aFact('covenant', 'covenant', {
                ...signingOf(covenant),
                plan: annexOf(covenant, plans.get(track.id)?.digest),
              }),
            ]),
      ];
      return [track.id, facts];
    }),
  );
};
