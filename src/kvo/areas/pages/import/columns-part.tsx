import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { mapColumns } from '../../actions/map-columns.ts';
import type { ImportPreview } from '../../preview/preview-import.ts';
import { isSectorLetter, sectorEditions } from '../../rules/firm/read-sector.ts';
import { tidyCell } from '../../rules/firm/tidy-cell.ts';
import { importFields } from '../../rules/import/import-fields.ts';
import { areaTexts } from '../../texts/texts.ts';
import type { ImportView } from './import-view.ts';

interface FileColumn {
  readonly index: number;
  readonly head: string;
  readonly sample: string;
}

const shortest = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** The columns of the file with their first values, for whoever says what they hold. */
const fileColumns = ({ upload, table }: ImportPreview): readonly FileColumn[] => {
  const { headerRow } = upload.settings.reading;
  const heads = table.rows[headerRow - 1] ?? [];
  const beginning = table.rows.slice(headerRow, headerRow + 50);
  return upload.settings.mapping.columns.map((_field, index) => {
    const values = [...new Set(beginning.map((row) => tidyCell(row[index] ?? '')).filter((cell) => cell !== ''))];
    return {
      index,
      head: shortest(tidyCell(heads[index] ?? ''), 60),
      sample: values
        .slice(0, 3)
        .map((value) => shortest(value, 40))
        .join(', '),
    };
  });
};

/** Whether letters in the sector column can mean one thing or another. */
const hasLetters = ({ upload, table }: ImportPreview): boolean => {
  const column = upload.settings.mapping.columns.indexOf('sector');
  return (
    column !== -1 &&
    table.rows.slice(upload.settings.reading.headerRow).some((row) => isSectorLetter(row[column] ?? ''))
  );
};

/** What a select for a column sends its choice under: the form gathers them again in their order. */
export const columnField = (index: number): string => `columns.${index}`;

const ColumnSelect = ({
  state,
  index,
  head,
}: {
  readonly state: FormState;
  readonly index: number;
  readonly head: string;
}): Child => {
  const { reading: t, fields } = areaTexts(state.language);
  const choices = importFields.map((field) => ({ value: field, label: fields[field] }));
  return (
    <SelectField
      state={state}
      name={columnField(index)}
      label={`${t.holds}: ${head}`}
      labelHidden
      empty={t.ignored}
      choices={choices}
    />
  );
};

const ColumnTable = ({
  columns,
  state,
}: {
  readonly columns: readonly FileColumn[];
  readonly state: FormState;
}): Child => {
  const { reading: t } = areaTexts(state.language);
  const headOf = ({ head, index }: FileColumn): string => (head === '' ? t.columnNumber(index + 1) : head);
  return (
    <DataTable
      caption={t.columns}
      captionHidden
      language={state.language}
      rows={columns}
      columns={[
        { label: t.column, width: 'quarter', cell: (row) => <b>{headOf(row)}</b> },
        { label: t.sample, cell: (row) => <span class="quiet">{row.sample}</span> },
        {
          label: t.holds,
          width: 'third',
          cell: (row) => <ColumnSelect state={state} index={row.index} head={headOf(row)} />,
        },
      ]}
    />
  );
};

const RowFields = ({ preview, state }: { readonly preview: ImportPreview; readonly state: FormState }): Child => {
  const { reading: t } = areaTexts(state.language);
  const editions = sectorEditions.map((value) => ({ value, label: t.sectorEditions[value] }));
  const areas = preview.subAreas.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <SelectField state={state} name="subArea" label={t.subArea} empty={t.subAreaNone} choices={areas} />
      {hasLetters(preview) ? (
        <RadioField
          state={state}
          name="sectorEdition"
          label={t.sectorEdition}
          hint={t.sectorEditionHint}
          choices={editions}
        />
      ) : null}
      <DateField state={state} name="asOf" label={t.asOf} hint={t.asOfHint} required />
    </>
  );
};

/** What each column holds, guessed and to be changed, and what holds for every row. */
export const ColumnsPart = ({ preview, visit, language }: ImportView): Child => {
  const { reading: t } = areaTexts(language);
  const { upload, lacking } = preview;
  const { mapping } = upload.settings;
  const defaults = {
    ...Object.fromEntries(mapping.columns.map((field, index) => [columnField(index), field])),
    subArea: mapping.subArea,
    sectorEdition: mapping.sectorEdition,
    asOf: mapping.asOf,
  };
  const state = formState({ form: mapColumns.name, language, attempt: visit.attempt, defaults });
  return (
    <Disclosure summary={t.columns} open={lacking.length > 0 || state.problems.length > 0}>
      <Form action={areaPaths.importColumns.to({ park: upload.parkId, import: upload.id })}>
        <ColumnTable columns={fileColumns(preview)} state={state} />
        <RowFields preview={preview} state={state} />
        <Button tone={lacking.length > 0 ? 'first' : 'second'}>{t.columnsButton}</Button>
      </Form>
    </Disclosure>
  );
};
