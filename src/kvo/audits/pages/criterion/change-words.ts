import type { Language } from '../../../../kernel/language.ts';
import { readFact } from '../../facts/fact-values.ts';
import type { Saying } from '../../facts/say/saying.ts';
import { partName, sayFact } from '../../facts/say-fact.ts';
import type { Basis, Evidence } from '../../model.ts';
import type { BasisChange } from '../../rules/compare-basis.ts';
import { auditTexts } from '../../texts/texts.ts';

/** A change in words: what is otherwise, and of a fact what it said then and what it says now. */
export interface ChangeWords {
  readonly what: string;
  readonly was: string | null;
  readonly is: string | null;
}

const nameOf = (change: BasisChange, evidence: readonly Evidence[], language: Language): string => {
  if (change.kind === 'evidence') return evidence.find((one) => one.id === change.key)?.title ?? '';
  return change.kind === 'correction' ? '' : partName(change.key, language);
};

const saidIn = (basis: Basis, change: BasisChange, saying: Saying): string | null => {
  const part = basis.find((one) => one.kind === 'fact' && change.kind === 'fact' && one.key === change.key);
  if (part?.kind !== 'fact') return null;
  const fact = readFact(part.key, part.seen);
  return fact === null ? auditTexts(saying.language).fact.unknown : sayFact(fact, saying).join(' ');
};

/** What changed under a verdict, in words. */
export const changeWords = (
  changes: readonly BasisChange[],
  known: { readonly then: Basis; readonly now: Basis; readonly evidence: readonly Evidence[] },
  saying: Saying,
): readonly ChangeWords[] =>
  changes.map((change) => {
    const say = auditTexts(saying.language).change[change.kind][change.how];
    const was = saidIn(known.then, change, saying);
    const is = saidIn(known.now, change, saying);
    // Where the sentence stayed the same, something below it changed: saying it twice would only puzzle.
    return {
      what: say(nameOf(change, known.evidence, saying.language)),
      was: was === is ? null : was,
      is: was === is ? null : is,
    };
  });
