import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Attempt } from '../../../kernel/route.ts';
import { Part } from '../../../platform/ui/page/part.tsx';
import { DataTable } from '../../../platform/ui/tables/data-table.tsx';
import { areaTexts } from '../texts/texts.ts';

/** A field that is stored otherwise than it was typed, both as a reader sees them. */
export interface Difference {
  readonly label: string;
  readonly stored: string;
  readonly typed: string;
}

/** Whether a form was filled in over an older version than is stored now. */
export const isOvertaken = (attempt: Attempt | null, form: string, version: number): boolean =>
  attempt?.form === form && attempt.values['version']?.[0] !== String(version);

/** What is stored now where it differs from what was typed, for whoever was overtaken by somebody else. */
export const ChangedMeanwhile = ({
  differences,
  language,
}: {
  readonly differences: readonly Difference[];
  readonly language: Language;
}): Child => {
  const { firm: t } = areaTexts(language);
  const differing = differences.filter(({ stored, typed }) => stored !== typed);
  return (
    <Part id="gewijzigd" heading={t.changedTitle} first>
      <p>{t.changedLead}</p>
      <DataTable
        caption={t.changedTitle}
        captionHidden
        language={language}
        rows={differing}
        empty={<p>{t.changedNothing}</p>}
        columns={[
          { label: t.field, cell: (row) => row.label },
          {
            label: t.nowStored,
            cell: (row) => (row.stored === '' ? <span class="quiet">{t.empty}</span> : <b>{row.stored}</b>),
          },
          { label: t.typed, cell: (row) => (row.typed === '' ? <span class="quiet">{t.empty}</span> : row.typed) },
        ]}
      />
    </Part>
  );
};
