import type { BasisPart } from '../model.ts';

type Part = Pick<BasisPart, 'kind' | 'key' | 'digest'>;

/** How something that a verdict rests on is otherwise now. */
export interface BasisChange {
  readonly kind: BasisPart['kind'];
  readonly key: string;
  readonly how: 'changed' | 'added' | 'gone';
}

const nameOf = (part: Part): string => `${part.kind} ${part.key}`;

/**
 * What differs between the basis of a verdict and what there is now; nothing when the verdict still stands. A document
 * that changed together with the fact about it is told once, by the fact.
 */
export const compareBasis = (then: readonly Part[], now: readonly Part[]): readonly BasisChange[] => {
  const before = new Map(then.map((part) => [nameOf(part), part]));
  const after = new Map(now.map((part) => [nameOf(part), part]));
  const gone = then.filter((part) => !after.has(nameOf(part)));
  const added = now.filter((part) => !before.has(nameOf(part)));
  const changed = now.filter((part) => (before.get(nameOf(part))?.digest ?? part.digest) !== part.digest);
  const told = (parts: readonly Part[], how: BasisChange['how']): readonly BasisChange[] =>
    parts.map(({ kind, key }) => ({ kind, key, how }));
  const all = [...told(changed, 'changed'), ...told(added, 'added'), ...told(gone, 'gone')];
  const facts = new Set(all.filter((change) => change.kind === 'fact').map((change) => change.key));
  return all.filter((change) => change.kind !== 'document' || !facts.has(change.key));
};
