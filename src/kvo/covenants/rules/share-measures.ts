import type { PlanMeasure } from '../../measures/plan-model.ts';

/** What a party has in a plan: the measures it owns, and those it helps with. */
export interface Share {
  readonly owns: readonly PlanMeasure[];
  readonly supports: readonly PlanMeasure[];
}

const numbered = new Intl.Collator('nl', { numeric: true });

/** The measures of a plan shared out among parties, by their ids and in the order of their codes; `unowned` has no owner among them. */
export const shareMeasures = (
  parties: readonly string[],
  measures: readonly PlanMeasure[],
): { readonly shares: ReadonlyMap<string, Share>; readonly unowned: readonly PlanMeasure[] } => {
  const counted = measures.toSorted((one, other) => numbered.compare(one.code, other.code));
  const shareOf = (party: string): Share => ({
    owns: counted.filter(({ owner }) => owner?.id === party),
    supports: counted.filter(
      ({ owner, supporting }) => owner?.id !== party && supporting.some(({ id }) => id === party),
    ),
  });
  return {
    shares: new Map(parties.map((party) => [party, shareOf(party)])),
    unowned: counted.filter(({ owner }) => owner === null || !parties.includes(owner.id)),
  };
};
