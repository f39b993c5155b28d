import type { Figure } from '../../../../kernel/figure.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { figureWords } from '../../figures/figure-words.ts';
import { showCount } from '../../figures/numbers.ts';
import type { Column } from '../../tables/column.ts';
import { DataTable } from '../../tables/data-table.tsx';
import { uiTexts } from '../../texts/ui-texts.ts';
import type { DotRow } from './dot-row.ts';
import type { Scale } from './scale.ts';

interface DotTableProps {
  readonly name: string;
  readonly rows: readonly DotRow[];
  readonly scale: Scale;
  readonly language: Language;
}

/** The figures of a dot chart as a table: what was counted, out of how many, the estimate and its limits. */
export const DotTable = ({ name, rows, scale, language }: DotTableProps): Child => {
  const words = uiTexts(language);
  const headOf = (figure: Figure): string =>
    figure.kind === 'suppressed' ? words.figures.hiddenShort : figureWords(figure, language).head;
  const limitsOf = (figure: Figure): string =>
    figure.kind === 'suppressed' ? figureWords(figure, language).detail : figureWords(figure, language).limits;
  const nOf = (figure: Figure): string => (figure.kind === 'suppressed' ? '' : showCount(figure.n, language));
  const countOf = (figure: Figure): string => (figure.kind === 'share' ? showCount(figure.count, language) : '');
  const kind = scale === 'share' ? words.charts.share : words.charts.mean;
  const compared = rows.some((row) => row.before !== undefined);
  const columns: readonly Column<DotRow>[] = [
    { label: words.charts.subject, cell: (row) => row.label, width: 'third' },
    ...(scale === 'share'
      ? [{ label: words.charts.count, number: true, cell: (row: DotRow) => countOf(row.figure) }]
      : []),
    { label: 'n', number: true, cell: (row) => nOf(row.figure) },
    ...(compared
      ? [
          {
            label: `${kind}, ${words.charts.before}`,
            number: true,
            cell: (row: DotRow) => (row.before === undefined ? '' : headOf(row.before)),
          },
        ]
      : []),
    { label: compared ? `${kind}, ${words.charts.now}` : kind, number: true, cell: (row) => headOf(row.figure) },
    { label: words.charts.limits, cell: (row) => limitsOf(row.figure) },
    ...(compared ? [{ label: words.charts.verdict, cell: (row: DotRow) => row.verdict?.words ?? '' }] : []),
  ];
  return <DataTable caption={name} columns={columns} rows={rows} language={language} />;
};
