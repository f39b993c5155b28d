import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import type { Fact } from '../../facts/fact-values.ts';
import type { Saying } from '../../facts/say/saying.ts';
import { sayFact } from '../../facts/say-fact.ts';
import { auditTexts } from '../../texts/texts.ts';

/** What the system itself knows beside a criterion, a row of sentences for each fact. */
export const KnownFacts = ({ facts, saying }: { readonly facts: readonly Fact[]; readonly saying: Saying }): Child => {
  if (facts.length === 0) return <p class="quiet">{auditTexts(saying.language).criterion.noFacts}</p>;
  return <Rows items={facts.map((fact) => sayFact(fact, saying).join(' '))} />;
};
