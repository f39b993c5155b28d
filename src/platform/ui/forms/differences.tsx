import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import { Notice } from '../marks/notice.tsx';
import { DataTable } from '../tables/data-table.tsx';
import { uiTexts } from '../texts/ui-texts.ts';
import type { Difference } from './merge-attempt.ts';

interface DifferencesProps {
  readonly differences: readonly Difference[];
  /** What a field is called, and how its values read. */
  readonly label: (name: string) => string;
  readonly show: (name: string, values: readonly string[]) => string;
  readonly language: Language;
}

/** What somebody else changed while this form was open: what is kept now, what was typed, and which stands in the form. */
export const Differences = ({ differences, label, show, language }: DifferencesProps): Child => {
  const words = uiTexts(language).differences;
  const shown = (name: string, values: readonly string[]): string => {
    const text = values.every((value) => value === '') ? '' : show(name, values);
    return text === '' ? words.empty : text;
  };
  return (
    <Notice tone="wait" title={words.title}>
      <p>{differences.length === 0 ? words.none : words.lead}</p>
      {differences.length === 0 ? null : (
        <DataTable
          caption={words.title}
          captionHidden
          language={language}
          rows={differences}
          columns={[
            { label: words.field, cell: (row) => label(row.name), width: 'quarter' },
            { label: words.now, cell: (row) => shown(row.name, row.now), width: 'quarter' },
            { label: words.typed, cell: (row) => shown(row.name, row.typed), width: 'quarter' },
            { label: words.stands, cell: (row) => words.which[row.stands], width: 'quarter' },
          ]}
        />
      )}
    </Notice>
  );
};
