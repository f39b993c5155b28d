import type { Figure } from '../../kernel/figure.ts';
import type { InEach } from '../../kernel/language.ts';
import type { SubAreaId } from '../areas/model.ts';
import type { Audience } from '../schemes/model.ts';
import type { WaveId } from '../surveys/model.ts';
import type { FigureItem } from '../surveys/questionnaire/figure-items.ts';

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

/** A figure that is on the wrong side of the bound its questionnaire names. */
export interface Outlier {
  readonly figures: ItemFigures;
  readonly bound: { readonly atLeast: number } | { readonly atMost: number };
}
