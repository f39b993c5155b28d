import type { Measure } from '../../model.ts';
import { byCode } from '../matrix/by-code.ts';

/** The measures that still stand as proposals, in order of code: those that can be agreed because a party at the table owns them, and the rest. */
export const splitProposals = (
  measures: readonly Measure[],
): { readonly agreeable: readonly Measure[]; readonly ownerless: readonly Measure[] } => {
  const proposed = measures.filter(({ status }) => status.kind === 'proposed').toSorted(byCode);
  return {
    agreeable: proposed.filter(({ owner }) => owner?.atTable === true),
    ownerless: proposed.filter(({ owner }) => owner?.atTable !== true),
  };
};
