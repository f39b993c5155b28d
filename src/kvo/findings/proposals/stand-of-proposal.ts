import type { FigureSource, Finding } from '../model.ts';
import { sourceKey } from '../rules/source-key.ts';
import type { ProposalState } from './proposal.ts';

/** How a proposal stands: a finding that rests on its figure comes before a reason to set it aside. */
export const standOfProposal = (
  source: FigureSource,
  findings: readonly Finding[],
  asides: ReadonlyMap<string, string>,
): ProposalState => {
  const key = sourceKey(source);
  const finding = findings.find((one) => sourceKey(one.source) === key);
  if (finding !== undefined) return { kind: 'taken', finding };
  const reason = asides.get(key ?? '');
  return reason === undefined ? { kind: 'open' } : { kind: 'aside', reason };
};
