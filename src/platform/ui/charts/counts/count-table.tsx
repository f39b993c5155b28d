import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { showCount } from '../../figures/numbers.ts';
import { DataTable } from '../../tables/data-table.tsx';
import { uiTexts } from '../../texts/ui-texts.ts';
import type { CountRow } from './count-row.ts';

interface CountTableProps {
  readonly name: string;
  readonly head: string;
  readonly rows: readonly CountRow[];
  readonly language: Language;
}

/** Counts as a table. */
export const CountTable = ({ name, head, rows, language }: CountTableProps): Child => (
  <DataTable
    caption={name}
    columns={[
      { label: head, cell: (row: CountRow) => row.label },
      { label: uiTexts(language).charts.count, number: true, cell: (row) => showCount(row.count, language) },
    ]}
    rows={rows}
    language={language}
  />
);
