import type {
  Figure,
  InferenceMode,
  Interval,
  MeanFigure,
  ShareFigure,
  SuppressedFigure,
} from '../../kernel/figure.ts';
import type { InEach } from '../../kernel/language.ts';
import type { SubAreaId } from '../areas/model.ts';
import type { Audience } from '../schemes/model.ts';
import type { WaveId } from '../surveys/model.ts';
import type { FigureItem } from '../surveys/questionnaire/figure-items.ts';

/** Who reads: those at the table of the track, or anybody. Fewer answers may be told to the first. */
export type Readership = 'table' | 'public';

/** How often each answer was given, in the order offered, with what that rests on; or the reason it is hidden. */
export type Spread =
  | {
      readonly kind: 'spread';
      readonly tally: readonly number[];
      /** Who gave an answer other than "don't know". */
      readonly n: number;
      readonly outside: number;
      readonly population: number | null;
      readonly mode: InferenceMode;
    }
  | SuppressedFigure;

/** One thing results can say: for all, and for each sub-area. */
export interface ItemFigures {
  readonly item: FigureItem;
  /** The title of the page of the questionnaire it was asked on. */
  readonly page: number;
  /** Asked only of whoever gave a certain answer before: its population is then at most that many. */
  readonly conditional: boolean;
  readonly all: Figure;
  readonly perArea: ReadonlyMap<SubAreaId, Figure>;
}

/** All figures of a closed wave for one audience. Immutable: a closed wave does not change. */
export interface ResultSet {
  readonly wave: WaveId;
  readonly audience: Audience;
  readonly pages: readonly InEach[];
  readonly items: readonly ItemFigures[];
  readonly n: number;
  /** The firms on the list; null for an open link, which has none. */
  readonly population: number | null;
}

/** The side of a bound on which a figure stands out. */
export type Bound = { readonly atLeast: number } | { readonly atMost: number };

/** An estimate with its limits: the only figures a bound is held against. */
export type EstimatedFigure = (ShareFigure | MeanFigure) & { readonly value: number; readonly interval: Interval };

/** A figure that is on the wrong side of the bound its questionnaire names. */
export interface Outlier {
  readonly figures: ItemFigures;
  readonly bound: Bound;
  readonly figure: EstimatedFigure;
  /** The one sub-area it is about; null for all firms. */
  readonly area: SubAreaId | null;
  /** Whether the limits leave no room on the right side of the bound either. */
  readonly certain: boolean;
}
