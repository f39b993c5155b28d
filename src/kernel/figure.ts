/** Which question a figure answers: how it is with these firms, or whether something changed behind the numbers. */
export type InferenceMode = 'descriptive' | 'analytic' | 'count';

/** Why a figure is not shown. Never a number: a reason. */
export type SuppressionReason =
  | { readonly kind: 'too-few'; readonly least: number }
  | { readonly kind: 'group' }
  /** One or two respondents make up most of it. */
  | { readonly kind: 'dominance' }
  | { readonly kind: 'subtraction' }
  | { readonly kind: 'no-answers' }
  | { readonly kind: 'wave-open' };

export interface Interval {
  readonly lower: number;
  readonly upper: number;
  /** Confidence level, 0 to 1. */
  readonly level: number;
}

/** What every figure carries, shown or not: the base it rests on. `population` is null for an open link. */
interface Base {
  readonly n: number;
  readonly population: number | null;
  readonly mode: InferenceMode;
}

/** A share: `count` of n said so. `interval` bounds the share in the population; null where only counts may be shown. */
export interface ShareFigure extends Base {
  readonly kind: 'share';
  readonly count: number;
  readonly value: number;
  readonly interval: Interval | null;
  readonly method: 'hypergeometric-tail' | 'korn-graubard' | 'none';
  /** Below 20 answers a percentage says more than is known: print "7 of 12". */
  readonly asPercentage: boolean;
}

/** A mean of marks on a scale from `low` to `high`; `interval` null where only dots may be shown. */
export interface MeanFigure extends Base {
  readonly kind: 'mean';
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly interval: Interval | null;
  readonly method: 't-finite-population' | 'zero-variance-bound' | 'census' | 'stratified-t' | 'none';
  /** How many gave each mark, from `low` up. */
  readonly marks: readonly number[];
}

/** An exact count of something counted in full, such as a response. */
interface CountFigure extends Base {
  readonly kind: 'count';
  readonly value: number;
}

export interface SuppressedFigure {
  readonly kind: 'suppressed';
  readonly reason: SuppressionReason;
}

/** The only way a statistic leaves the engine: value, limits, base and method together, or the reason it is hidden. */
export type Figure = ShareFigure | MeanFigure | CountFigure | SuppressedFigure;
