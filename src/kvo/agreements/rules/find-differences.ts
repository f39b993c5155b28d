import type { Difference, FrozenArea, FrozenParty } from '../model.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Kinds {
  readonly extra: Difference['kind'];
  readonly gone: Difference['kind'];
  readonly renamed: Difference['kind'];
}

const compare = (frozen: readonly Named[], present: readonly Named[], kinds: Kinds): readonly Difference[] => {
  const now = new Map(present.map((one) => [one.id, one.name]));
  const then = new Map(frozen.map((one) => [one.id, one.name]));
  const gone = frozen.filter((one) => !now.has(one.id)).map((one) => ({ kind: kinds.gone, name: one.name, was: null }));
  const others = present.flatMap((one): Difference[] => {
    const was = then.get(one.id);
    if (was === undefined) return [{ kind: kinds.extra, name: one.name, was: null }];
    return was === one.name ? [] : [{ kind: kinds.renamed, name: one.name, was }];
  });
  return [...gone, ...others];
};

const placed = (area: FrozenArea): Named => ({ id: area.id, name: `${area.name}, ${area.park}` });

/** Where a frozen text names other parties or areas than there are now. */
export const findDifferences = (
  frozen: { readonly parties: readonly FrozenParty[]; readonly areas: readonly FrozenArea[] },
  present: { readonly parties: readonly Named[]; readonly areas: readonly FrozenArea[] },
): readonly Difference[] => [
  ...compare(frozen.parties, present.parties, { extra: 'party-joined', gone: 'party-left', renamed: 'party-renamed' }),
  ...compare(frozen.areas.map(placed), present.areas.map(placed), {
    extra: 'area-added',
    gone: 'area-removed',
    renamed: 'area-renamed',
  }),
];
