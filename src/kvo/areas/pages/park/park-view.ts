import type { Language } from '../../../../kernel/language.ts';
import type { Outline, Park, SubArea } from '../../model.ts';
import type { DrawnSubArea } from '../../queries.ts';
import { measureOutline } from '../../rules/outline/measure-outline.ts';
import type { FirmCounts } from '../../store/park-figures.ts';

/** A sub-area in the table of its park: `mark` is its number on the picture. */
export interface AreaRow {
  readonly area: SubArea;
  readonly mark: string;
  readonly firms: number;
  readonly outline: Outline | null;
  /** Square metres; null without an outline. */
  readonly size: number | null;
}

export interface ParkView {
  readonly park: Park;
  readonly language: Language;
  readonly day: string;
  readonly rows: readonly AreaRow[];
  readonly firms: number;
  readonly withEmail: number;
  readonly kinds: FirmCounts;
}

/** Sub-areas with their outline and their number of firms. */
export const areaRows = (
  subAreas: readonly SubArea[],
  drawn: readonly DrawnSubArea[],
  firms: ReadonlyMap<string, number>,
): readonly AreaRow[] => {
  const outlines = new Map(drawn.map(({ id, outline }) => [id, outline]));
  return subAreas.map((area, index) => {
    const outline = outlines.get(area.id) ?? null;
    const size = outline === null ? null : measureOutline(outline).area;
    return { area, mark: String(index + 1), firms: firms.get(area.id) ?? 0, outline, size };
  });
};
