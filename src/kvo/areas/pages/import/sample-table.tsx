import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import type { Column } from '../../../../platform/ui/tables/column.ts';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { areaTexts } from '../../texts/texts.ts';

// A sample tells whether a file was read right; who wants to see more unfolds it, and the rest stands in the file.
const sampled = 10;
const most = 200;

interface SampleTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly language: Language;
}

/** The first rows of many, and more of them folded away. */
export const SampleTable = <Row,>({ caption, columns, rows, language }: SampleTableProps<Row>): Child => {
  const more = rows.slice(sampled, most);
  const table = (part: readonly Row[]): Child => (
    <DataTable caption={caption} captionHidden language={language} columns={columns} rows={part} />
  );
  return (
    <>
      {table(rows.slice(0, sampled))}
      {more.length === 0 ? null : (
        <Disclosure
          summary={areaTexts(language).preview.more(showCount(more.length, language), showCount(rows.length, language))}
        >
          {table(more)}
        </Disclosure>
      )}
    </>
  );
};
