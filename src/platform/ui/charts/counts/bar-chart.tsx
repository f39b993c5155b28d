import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { showCount } from '../../figures/numbers.ts';
import { uiTexts } from '../../texts/ui-texts.ts';
import { ChartFrame } from '../chart-frame.tsx';
import type { CountRow } from './count-row.ts';
import { CountTable } from './count-table.tsx';

interface BarChartProps {
  readonly name: string;
  readonly rows: readonly CountRow[];
  /** What the bars are drawn against; the largest count when left out. */
  readonly scale?: number;
  /** What the counts rest on, such as "n = 54, N = 98. Geteld, niet geschat." */
  readonly base: string;
  readonly note?: Child;
  readonly language: Language;
}

/** A bar from nought, as long as the count is large; nothing at all for none. */
export const Bar = ({ count, scale }: { readonly count: number; readonly scale: number }): Child => (
  <svg height="24" aria-hidden="true">
    <line class="g0" x1="0" x2="0" y1="0" y2="24" />
    {count === 0 || scale === 0 ? null : (
      <rect class="b1" x="0" y="4" width={`${Math.round((count / scale) * 10_000) / 100}%`} height="16" />
    )}
  </svg>
);

/** Counts as bars, each with its number; for what was counted, never for an estimate. */
export const BarChart = ({ name, rows, scale, base, note, language }: BarChartProps): Child => {
  const most = scale ?? Math.max(0, ...rows.map((row) => row.count));
  const twin = <CountTable name={name} head={uiTexts(language).charts.subject} rows={rows} language={language} />;
  return (
    <ChartFrame name={name} base={base} note={note} twin={twin} language={language}>
      <ul class="dots bars">
        {rows.map((row) => (
          <li>
            <p class="q">{row.href === undefined ? row.label : <a href={row.href}>{row.label}</a>}</p>
            <Bar count={row.count} scale={most} />
            <p class="v">
              <b>{showCount(row.count, language)}</b>
            </p>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
};
