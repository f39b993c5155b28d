import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { importFields } from '../../rules/import/import-fields.ts';
import { areaTexts } from '../../texts/texts.ts';

/** Which columns a file may hold, and how their cells are written. */
export const ColumnHelp = ({ park, language }: { readonly park: string; readonly language: Language }): Child => {
  const { imports: t, fields, fieldHints } = areaTexts(language);
  return (
    <Disclosure summary={t.columns}>
      <p>{t.columnsLead}</p>
      <DataTable
        caption={t.columns}
        captionHidden
        language={language}
        rows={importFields}
        columns={[
          { label: t.field, cell: (field) => fields[field] },
          { label: t.example1, cell: (field) => fieldHints[field] },
        ]}
      />
      <p>
        <a href={areaPaths.importExample.to({ park })}>{t.example}</a>
      </p>
    </Disclosure>
  );
};
