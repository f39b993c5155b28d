import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { BarChart } from '../../../../platform/ui/charts/counts/bar-chart.tsx';
import type { CountRow } from '../../../../platform/ui/charts/counts/count-row.ts';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { Figs } from '../../../../platform/ui/lists/figs.tsx';
import { Block } from '../../../../platform/ui/page/block.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { Two } from '../../../../platform/ui/page/two.tsx';
import { sectors, sizeClasses } from '../../model.ts';
import { sectorName } from '../../sector-names.ts';
import { sizeClassName } from '../../size-class-names.ts';
import { areaTexts } from '../../texts/texts.ts';
import type { ParkView } from './park-view.ts';

const sizeRows = ({ kinds, language, park }: ParkView): readonly CountRow[] => {
  const unknown = kinds.sizes.get(null) ?? 0;
  const link = (size: string): string => areaPaths.firms.to({ park: park.id }, { grootte: size });
  return [
    ...sizeClasses.map((size) => ({
      label: sizeClassName(size, language),
      count: kinds.sizes.get(size) ?? 0,
      href: link(size),
    })),
    ...(unknown === 0 ? [] : [{ label: areaTexts(language).park.unknown, count: unknown, href: link('none') }]),
  ];
};

/** Sectors that occur, the most common first; what is not known comes last. */
const sectorRows = ({ kinds, language, park }: ParkView): readonly CountRow[] => {
  const unknown = kinds.sectors.get(null) ?? 0;
  const link = (sector: string): string => areaPaths.firms.to({ park: park.id }, { sector });
  const known = sectors
    .map((sector) => ({
      label: sectorName(sector, language),
      count: kinds.sectors.get(sector) ?? 0,
      href: link(sector),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return [
    ...known,
    ...(unknown === 0 ? [] : [{ label: areaTexts(language).park.unknown, count: unknown, href: link('none') }]),
  ];
};

/** The list of firms in figures: how many, what is known of them, how they are spread. */
export const FirmFigures = ({ view }: { readonly view: ParkView }): Child => {
  const { language, firms, kinds } = view;
  const { park: t } = areaTexts(language);
  const all = showCount(firms, language);
  const of = (count: number) => ({ value: showCount(count, language), unit: t.ofAll(all) });
  return (
    <>
      <Part id="cijfers" heading={t.figures}>
        <Figs
          figures={[
            { value: all, meaning: t.figFirms(view.day) },
            { ...of(view.withEmail), meaning: t.figEmail },
            { ...of(firms - (kinds.sizes.get(null) ?? 0)), meaning: t.figSize },
            { ...of(firms - (kinds.sectors.get(null) ?? 0)), meaning: t.figSector },
          ]}
        />
      </Part>
      <div class="part">
        <Two>
          <Block id="grootte" heading={t.bySize}>
            <BarChart name={t.bySize} rows={sizeRows(view)} base={t.counted(all)} language={language} />
          </Block>
          <Block id="sector" heading={t.bySector}>
            <BarChart name={t.bySector} rows={sectorRows(view)} base={t.counted(all)} language={language} />
          </Block>
        </Two>
      </div>
    </>
  );
};
