import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { showDecimal } from '../../../../platform/ui/figures/numbers.ts';
import { Figs } from '../../../../platform/ui/lists/figs.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { UnevenResponse } from '../../../../statistics/response/uneven-response.ts';
import { evenEnough } from '../../rules/monitor/evenness.ts';
import { monitorTexts } from '../../texts/monitor-texts.ts';
import type { MonitorView, ShownDivision } from './monitor-view.ts';

interface Props {
  readonly monitor: MonitorView;
  readonly language: Language;
}

const verdictOf = ({ adjusted, interval }: UnevenResponse, language: Language): string => {
  const { verdict: t } = monitorTexts(language).even;
  if (interval.lower >= evenEnough) return t.even;
  return interval.upper < evenEnough || adjusted < evenEnough ? t.uneven : t.perhaps;
};

/** A part of less than this is no part worth naming. */
const leastNamed = 0.02;

const named = (division: ShownDivision, side: -1 | 1): string => {
  const worst = division.parts?.groups.toSorted((one, other) => side * (other.part - one.part))[0];
  return worst === undefined || side * worst.part < leastNamed ? '' : worst.group.label;
};

const Parts = ({ monitor, language }: Props): Child => {
  const { even: t } = monitorTexts(language);
  const rows = monitor.divisions.filter(({ parts }) => parts !== null);
  if (rows.length === 0) return null;
  return (
    <>
      <DataTable
        caption={t.table}
        rows={rows}
        columns={[
          { label: t.division, cell: ({ key }) => t.parts[key] },
          { label: t.part, number: true, cell: ({ parts }) => showDecimal(parts?.whole ?? 0, 2, language) },
          { label: t.missing, cell: (row) => named(row, -1) },
          { label: t.over, cell: (row) => named(row, 1) },
        ]}
        language={language}
      />
      <p class="source">{t.tableNote}</p>
    </>
  );
};

/** How far the answers resemble the list: the R-indicator with its parts, or that nothing can be said yet. */
export const Evenness = ({ monitor, language }: Props): Child => {
  const { even: t } = monitorTexts(language);
  const { evenness } = monitor;
  const show = (value: number): string => showDecimal(value, 2, language);
  if (evenness === null)
    return (
      <Part id="gelijk" heading={t.heading}>
        <p>{t.none}</p>
      </Part>
    );
  const { lower, upper } = evenness.interval;
  return (
    <Part id="gelijk" heading={t.heading}>
      <p>
        {verdictOf(evenness, language)} {t.explain}
      </p>
      <Figs figures={[{ value: show(evenness.adjusted), meaning: t.figure }]} />
      <p class="source">
        {t.range(show(lower), show(upper))} {t.limits}
      </p>
      <Parts monitor={monitor} language={language} />
    </Part>
  );
};
