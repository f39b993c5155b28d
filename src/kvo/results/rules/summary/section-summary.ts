import type { Figure, MeanFigure, ShareFigure } from '../../../../kernel/figure.ts';
import type { InEach } from '../../../../kernel/language.ts';
import type { ItemFigures } from '../../model.ts';

/** One thing a summary says: no more than the limits of its figures do. */
export type Statement =
  /** Of so many firms at least `least` and at most `most`. `isCertain`: everyone answered. */
  | {
      readonly kind: 'share';
      readonly label: InEach;
      readonly least: number;
      readonly most: number;
      readonly population: number;
      /** Whether its limits stay clear of those of all others. */
      readonly isHighest: boolean;
    }
  | { readonly kind: 'mean'; readonly label: InEach; readonly lower: number; readonly upper: number }
  /** The highest shares, whose limits overlap: which is highest is not known. */
  | { readonly kind: 'too-close'; readonly labels: readonly InEach[] }
  | { readonly kind: 'hidden'; readonly count: number; readonly of: number }
  | { readonly kind: 'nothing' };

type Limited<Kind> = Kind & { readonly interval: NonNullable<ShareFigure['interval']> };

interface Said<Kind> {
  readonly label: InEach;
  readonly figure: Limited<Kind>;
}

const shareOf = (one: ItemFigures, figure: Figure): readonly Said<ShareFigure>[] =>
  figure.kind === 'share' && figure.interval !== null && figure.population !== null && !one.conditional
    ? [{ label: one.item.label, figure: { ...figure, interval: figure.interval } }]
    : [];

const meanOf = (one: ItemFigures, figure: Figure): readonly Said<MeanFigure>[] =>
  figure.kind === 'mean' && figure.interval !== null && !one.conditional
    ? [{ label: one.item.label, figure: { ...figure, interval: figure.interval } }]
    : [];

const shareStatements = (shares: readonly Said<ShareFigure>[]): readonly Statement[] => {
  const [first, ...others] = shares.toSorted((one, other) => other.figure.value - one.figure.value);
  if (first === undefined) return [];
  const population = first.figure.population ?? 0;
  const close = others.filter(({ figure }) => figure.interval.upper >= first.figure.interval.lower);
  const least = Math.round(first.figure.interval.lower * population);
  const most = Math.round(first.figure.interval.upper * population);
  const share: Statement = {
    kind: 'share',
    label: first.label,
    least,
    most,
    population,
    isHighest: others.length > 0 && close.length === 0,
  };
  if (close.length === 0) return [share];
  return [share, { kind: 'too-close', labels: [first, ...close].slice(0, 3).map(({ label }) => label) }];
};

/**
 * What the figures of a section say, by rule: the marks between their limits, the share that was largest between its
 * limits in whole firms, that it is the largest only when its limits lie clear of all others, and how much is hidden.
 * Questions that only some were asked are left to their own figures.
 */
export const sectionSummary = (
  items: readonly ItemFigures[],
  figureIn: (item: ItemFigures) => Figure,
): readonly Statement[] => {
  const shown = items.map((one) => ({ one, figure: figureIn(one) }));
  const hidden = shown.filter(({ figure }) => figure.kind === 'suppressed').length;
  if (hidden === items.length) return [{ kind: 'nothing' }];
  // Of one question every option is a figure; what is compared is told apart by its label.
  const shares = shown.flatMap(({ one, figure }) => shareOf(one, figure));
  const means = shown
    .flatMap(({ one, figure }) => meanOf(one, figure))
    .map(
      ({ label, figure }): Statement => ({
        kind: 'mean',
        label,
        lower: figure.interval.lower,
        upper: figure.interval.upper,
      }),
    );
  const rest: readonly Statement[] = hidden === 0 ? [] : [{ kind: 'hidden', count: hidden, of: items.length }];
  return [...means, ...shareStatements(shares), ...rest];
};
