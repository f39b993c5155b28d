import type { LocalDate } from '../../../../kernel/dates.ts';
import { showMonth } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { MonthHeads } from '../../../../platform/ui/charts/months/month-heads.tsx';
import { MonthStrip } from '../../../../platform/ui/charts/months/month-strip.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import type { Column } from '../../../../platform/ui/tables/column.ts';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { Numbered } from '../../../../platform/ui/tables/numbered.tsx';
import type { Measure } from '../../model.ts';
import { isDone } from '../../rules/life/standing.ts';
import { measureTexts } from '../../texts/texts.ts';
import { MeasureKeur } from '../measure-keur.tsx';
import type { GroupKey, MatrixRow, MatrixView } from './view-model.ts';

interface MatrixTableProps {
  readonly view: MatrixView;
  readonly themeName: (key: string) => string;
  readonly today: LocalDate;
  readonly language: Language;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const What = ({ measure }: { readonly measure: Measure }): Child => (
  <Numbered number={measure.code}>
    <a href={measurePaths.measure.to({ track: measure.trackId, measure: measure.id })}>{measure.title}</a>
  </Numbered>
);

const Owner = ({ row, language }: { readonly row: MatrixRow; readonly language: Language }): Child => {
  const t = measureTexts(language);
  if (row.owner !== null) return row.owner.name;
  const gone = row.measure.owner;
  return <Keur tone="wait">{gone === null ? t.nobody : t.ownerGone(gone.name)}</Keur>;
};

const State = ({ row, language }: { readonly row: MatrixRow; readonly language: Language }): Child => {
  const { status, evidence } = row.measure;
  const unproven = isDone({ status: status.kind }) && evidence === 0;
  return (
    <>
      <MeasureKeur status={status.kind} daysLate={row.daysLate} language={language} />
      {unproven ? <span class="small">{measureTexts(language).noEvidence}</span> : null}
    </>
  );
};

const headingOf = (key: GroupKey, { themeName, language }: MatrixTableProps): string => {
  const t = measureTexts(language);
  switch (key.kind) {
    case 'theme':
      return themeName(key.theme);
    case 'owner':
      return key.party === null ? capital(t.nobody) : key.party.name;
    case 'month':
      return key.day === null ? t.matrix.noDue : capital(showMonth(key.day, language));
  }
};

const columnsOf = ({ view, today, language }: MatrixTableProps): readonly Column<MatrixRow>[] => {
  const t = measureTexts(language).matrix;
  return [
    { label: t.measure, width: 'third', cell: ({ measure }) => <What measure={measure} /> },
    { label: t.owner, width: 'sixth', narrow: 'beside', cell: (row) => <Owner row={row} language={language} /> },
    {
      label: t.months(view.year),
      head: <MonthHeads year={view.year} today={today} language={language} />,
      narrow: 'last',
      cell: ({ span, place }) => (
        <MonthStrip year={view.year} span={span} state={place} today={today} language={language} />
      ),
    },
    { label: t.state, width: 'sixth', narrow: 'beside', cell: (row) => <State row={row} language={language} /> },
  ];
};

/** The matrix of measures: what, whose, in which months, and how it stands. */
export const MatrixTable = (props: MatrixTableProps): Child => {
  const t = measureTexts(props.language).matrix;
  return (
    <DataTable
      caption={t.caption}
      captionHidden
      language={props.language}
      columns={columnsOf(props)}
      groups={props.view.groups.map(({ key, rows }) => ({ heading: headingOf(key, props), rows }))}
      empty={<p>{t.noneFound}</p>}
    />
  );
};
