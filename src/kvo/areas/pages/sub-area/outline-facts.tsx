import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { showCount, showDecimal } from '../../../../platform/ui/figures/numbers.ts';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import type { Outline } from '../../model.ts';
import { measureOutline } from '../../rules/outline/measure-outline.ts';
import { areaTexts } from '../../texts/texts.ts';

/** An outline in words and figures: what its picture shows, for whoever does not see it. */
export const OutlineFacts = ({
  outline,
  file,
  language,
}: {
  readonly outline: Outline;
  readonly file?: string;
  readonly language: Language;
}): Child => {
  const { outline: t } = areaTexts(language);
  const size = measureOutline(outline);
  const metres = (value: number): string => showCount(Math.round(value), language);
  return (
    <Facts
      facts={[
        { term: t.area, value: t.hectares(showDecimal(size.area / 10_000, 1, language)) },
        { term: t.extent, value: t.metres(metres(size.width), metres(size.height)) },
        { term: t.shape, value: t.shapes(size.polygons, showCount(size.points, language)) },
        { term: t.middle, value: t.coordinates(...size.middle) },
        ...(file === undefined ? [] : [{ term: t.from, value: file }]),
      ]}
    />
  );
};
