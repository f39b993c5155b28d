import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { NumberField } from '../../../../platform/ui/forms/typed/number-field.tsx';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import { changeReading, delimiterNames } from '../../actions/change-reading.ts';
import type { TableNote } from '../../formats/read-table.ts';
import type { ImportPreview } from '../../preview/preview-import.ts';
import type { Reading } from '../../rules/import/import-settings.ts';
import { encodings } from '../../rules/import/import-settings.ts';
import { repeatedHeads } from '../../rules/import/repeated-heads.ts';
import { areaTexts } from '../../texts/texts.ts';
import type { ImportView } from './import-view.ts';

const names = ['semicolon', 'comma', 'tab', 'pipe'] as const;
const nameOf = (reading: Reading): (typeof names)[number] =>
  names.find((name) => delimiterNames[name] === reading.delimiter) ?? 'semicolon';

/** How the file was read, in words. */
const ReadingFacts = ({
  preview,
  language,
}: {
  readonly preview: ImportPreview;
  readonly language: Language;
}): Child => {
  const { reading: t } = areaTexts(language);
  const { reading, mapping } = preview.upload.settings;
  const show = (count: number): string => showCount(count, language);
  const kind =
    reading.kind === 'text'
      ? t.text(t.delimitersInText[nameOf(reading)], t.encodings[reading.encoding])
      : t.workbook(reading.sheet ?? '');
  const known = mapping.columns.filter((field) => field !== null).length;
  return (
    <Facts
      facts={[
        { term: t.file, value: preview.upload.fileName },
        { term: t.kind, value: kind },
        { term: t.head, value: reading.headerRow === 0 ? t.headNone : t.headIn(show(reading.headerRow)) },
        { term: t.known, value: t.knownCount(show(known), show(mapping.columns.length)) },
        ...(preview.read === null
          ? []
          : [{ term: t.rows, value: t.rowCount(show(preview.read.total), preview.read.total) }]),
      ]}
    />
  );
};

const isSerious = (code: TableNote['code']): boolean => code !== 'formulas' && code !== 'merged';

const Notes = ({ preview, language }: { readonly preview: ImportPreview; readonly language: Language }): Child => {
  const { notes } = areaTexts(language).reading;
  const padded = preview.read?.padded ?? 0;
  const { headerRow } = preview.upload.settings.reading;
  const twice = repeatedHeads(preview.table.rows[headerRow - 1] ?? []);
  return (
    <>
      {preview.table.notes.map(({ code, count }) => (
        <Notice tone={isSerious(code) ? 'wait' : 'quiet'}>{notes[code](count)}</Notice>
      ))}
      {twice.length === 0 ? null : <Notice tone="wait">{notes.twice(twice)}</Notice>}
      {padded === 0 ? null : <Notice tone="quiet">{notes.padded(padded)}</Notice>}
    </>
  );
};

const TextFields = ({ state }: { readonly state: FormState }): Child => {
  const { reading: t } = areaTexts(state.language);
  return (
    <>
      <SelectField
        state={state}
        name="delimiter"
        label={t.delimiter}
        empty={null}
        choices={names.map((value) => ({ value, label: t.delimiters[value] }))}
      />
      <SelectField
        state={state}
        name="encoding"
        label={t.encoding}
        hint={t.encodingHint}
        empty={null}
        choices={encodings.map((value) => ({ value, label: t.encodings[value] }))}
      />
    </>
  );
};

/** How the file was read, what was odd about it, and the form to have it read otherwise. */
export const ReadingPart = ({ preview, visit, language }: ImportView): Child => {
  const { reading: t } = areaTexts(language);
  const { upload, table } = preview;
  const { reading } = upload.settings;
  const defaults = {
    delimiter: nameOf(reading),
    encoding: reading.encoding,
    sheet: reading.sheet,
    headerRow: reading.headerRow,
  };
  const state = formState({ form: changeReading.name, language, attempt: visit.attempt, defaults });
  const doubtful = table.notes.some(({ code }) => code === 'one-column' || code === 'unreadable-characters');
  return (
    <>
      <ReadingFacts preview={preview} language={language} />
      <Notes preview={preview} language={language} />
      <Disclosure summary={t.change} open={doubtful || state.problems.length > 0 || preview.lacking.includes('rows')}>
        <Form action={areaPaths.importReading.to({ park: upload.parkId, import: upload.id })}>
          {reading.kind === 'text' ? <TextFields state={state} /> : null}
          {table.sheets.length < 2 ? null : (
            <SelectField
              state={state}
              name="sheet"
              label={t.sheet}
              empty={null}
              choices={table.sheets.map((value) => ({ value, label: value }))}
            />
          )}
          <NumberField state={state} name="headerRow" label={t.headerRow} hint={t.headerHint} />
          <Button tone="second">{t.changeButton}</Button>
        </Form>
      </Disclosure>
    </>
  );
};
