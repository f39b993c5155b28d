import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { figureWords } from '../../../../platform/ui/figures/figure-words.ts';
import { showCount, showMark, showPercent } from '../../../../platform/ui/figures/numbers.ts';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { ItemFigures } from '../../model.ts';
import type { Benchmark } from '../../rules/benchmark/benchmark.ts';
import { benchmarkTexts } from '../../texts/benchmark-texts.ts';

interface Props {
  readonly items: readonly ItemFigures[];
  readonly benchmarks: ReadonlyMap<string, Benchmark>;
  readonly language: Language;
}

/** The own figures beside those of other parks together; or that there are too few of them. */
export const OtherParks = ({ items, benchmarks, language }: Props): Child => {
  const t = benchmarkTexts(language);
  const comparable = items.filter(({ item }) => item.kind === 'share' || item.kind === 'mean');
  if (comparable.length === 0) return null;
  const rows = comparable.flatMap((figures) => {
    const benchmark = benchmarks.get(figures.item.key);
    return benchmark === undefined ? [] : [{ ...figures, benchmark }];
  });
  type Row = (typeof rows)[number];
  if (rows.length === 0) return <p class="source">{t.none}</p>;
  const show = ({ item }: Row, value: number): string =>
    item.kind === 'mean' ? showMark(value, language) : showPercent(value, 0, language);
  const own = ({ all }: Row): string => (all.kind === 'suppressed' ? t.ownHidden : figureWords(all, language).head);
  return (
    <Part id="andere-terreinen" heading={t.heading}>
      <p>{t.lead(Math.max(...rows.map(({ benchmark }) => benchmark.parks)))}</p>
      <DataTable
        caption={t.table}
        captionHidden
        rows={rows}
        columns={[
          { label: t.item, cell: (row) => row.item.label[language], width: 'third' },
          { label: t.own, number: true, cell: own },
          { label: t.median, number: true, cell: (row) => show(row, row.benchmark.median) },
          {
            label: t.range,
            number: true,
            cell: (row) => t.between(show(row, row.benchmark.lower), show(row, row.benchmark.upper)),
          },
          { label: t.parks, number: true, cell: (row) => showCount(row.benchmark.parks, language) },
        ]}
        language={language}
      />
      <p class="source">{t.note}</p>
    </Part>
  );
};
