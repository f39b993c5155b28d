import type { SignedFact } from '../../model.ts';
import type { Ground, Judged } from '../ground.ts';
import { met, unmet } from '../ground.ts';

const signed = (kind: 'declaration' | 'covenant', { version, complete, completeOn, parties }: SignedFact): Judged => {
  if (version === null) return unmet(`${kind}-not-frozen`, {});
  if (complete) return met(`${kind}-signed`, { parties: parties.length, on: completeOn });
  const missing = parties.filter((party) => party.state !== 'signed').map((party) => party.name);
  return unmet(`${kind}-unsigned`, { signed: parties.length - missing.length, of: parties.length, missing });
};

/** Whether everybody who must has signed the declaration of intent. */
export const declarationSigned = ({ facts }: Ground): Judged => signed('declaration', facts.declaration);

/** Whether everybody who must has signed the covenant. */
export const covenantSigned = ({ facts }: Ground): Judged => signed('covenant', facts.covenant);

/** Whether the covenant that was signed is about the plan, the parties and the areas as they are now. */
export const covenantUpToDate = ({ facts: { covenant, measures, planChanged } }: Ground): Judged => {
  if (covenant.version === null) return unmet('covenant-none', {});
  const { plan } = measures;
  const annexed = plan !== null && covenant.version.annexes.includes(plan.digest);
  if (!annexed || planChanged) return unmet('covenant-other-plan', {});
  return covenant.outdated ? unmet('covenant-other-table', {}) : met('covenant-up-to-date', {});
};
