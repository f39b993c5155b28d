import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { showCount, showExactShare, showPercent } from '../../figures/numbers.ts';
import type { Column } from '../../tables/column.ts';
import { DataTable } from '../../tables/data-table.tsx';
import { uiTexts } from '../../texts/ui-texts.ts';
import { ChartFrame } from '../chart-frame.tsx';
import { ThermometerBar } from './thermometer-bar.tsx';

/** One group, and how many of it answered. */
export interface ResponseRow {
  readonly label: string;
  readonly answered: number;
  readonly listed: number;
  readonly href?: string | undefined;
  /** What is still to be done there, in a few words. */
  readonly more?: string | undefined;
}

interface ThermometerProps {
  readonly name: string;
  readonly rows: readonly ResponseRow[];
  /** The share that is asked for, 0 to 1; null where no threshold holds. */
  readonly threshold: number | null;
  readonly note?: Child;
  readonly language: Language;
}

/** One block is one firm as long as sixty fit on a row; above that a bar says the same. */
const mostBlocks = 60;
/** The fewest places on a row, so that the blocks of a small park stay blocks. */
const fewestBlocks = 30;

const shareOf = (row: ResponseRow, language: Language): string => showExactShare(row.answered, row.listed, language);

const ResponseTable = ({ name, rows, language }: ThermometerProps): Child => {
  const words = uiTexts(language).charts;
  const columns: readonly Column<ResponseRow>[] = [
    { label: words.area, cell: (row) => row.label },
    { label: words.answered, number: true, cell: (row) => showCount(row.answered, language) },
    { label: words.listed, number: true, cell: (row) => showCount(row.listed, language) },
    { label: words.response, number: true, cell: (row) => shareOf(row, language) },
    ...(rows.some((row) => row.more !== undefined)
      ? [{ label: words.toGo, cell: (row: ResponseRow) => row.more ?? '' }]
      : []),
  ];
  return <DataTable caption={name} columns={columns} rows={rows} language={language} />;
};

const Row = ({
  row,
  slots,
  threshold,
  language,
}: Pick<ThermometerProps, 'threshold' | 'language'> & { readonly row: ResponseRow; readonly slots: number }): Child => {
  const words = uiTexts(language);
  const share = shareOf(row, language);
  const [count, of] = [showCount(row.answered, language), showCount(row.listed, language)];
  return (
    <li>
      <p class="h">
        <b>{row.href === undefined ? row.label : <a href={row.href}>{row.label}</a>}</b>
        <span>
          <b>{count}</b> {words.marks.progress('', of).trim()}
          {share === '' ? null : <span class="quiet"> ({share})</span>}
        </span>
      </p>
      <ThermometerBar
        answered={row.answered}
        listed={row.listed}
        slots={slots}
        threshold={threshold}
        label={`${words.charts.haveAnswered(row.label, count, of)}${share === '' ? '' : `, ${share}`}`}
      />
      {row.more === undefined ? null : <p class="small quiet">{row.more}</p>}
    </li>
  );
};

/** The response while it comes in: a block for each firm, filled once it answered, and a line at the share that is asked for. */
export const Thermometer = (props: ThermometerProps): Child => {
  const { name, rows, threshold, note, language } = props;
  const words = uiTexts(language).charts;
  const most = Math.max(1, ...rows.map((row) => row.listed));
  const blocks = Math.max(fewestBlocks, Math.min(most, mostBlocks));
  const base = [
    most <= mostBlocks ? words.block : words.bar,
    ...(threshold === null ? [] : [words.needed(showPercent(threshold, 0, language))]),
  ].join(' ');
  return (
    <ChartFrame name={name} base={base} note={note} twin={<ResponseTable {...props} />} language={language}>
      <ul class="therm">
        {rows.map((row) => (
          <Row row={row} slots={row.listed > mostBlocks ? 0 : blocks} threshold={threshold} language={language} />
        ))}
      </ul>
    </ChartFrame>
  );
};
