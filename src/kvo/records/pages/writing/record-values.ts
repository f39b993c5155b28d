import { isLocalDate, showDate } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { FormValues } from '../../../../kernel/route.ts';
import type { Scheme } from '../../../schemes/model.ts';
import { attendanceField } from '../../actions/record-fields.ts';
import type { DatedRecord } from '../../model.ts';
import { recordTexts } from '../../texts/texts.ts';

const one = (value: string | number | null | undefined): readonly string[] =>
  value === null || value === undefined || value === '' || value === 0 ? [] : [String(value)];

/** A record as the fields of its form hold it. */
export const recordValues = (record: DatedRecord): FormValues => ({
  kind: one(record.kind),
  heldOn: one(record.heldOn),
  title: one(record.title),
  note: one(record.note),
  periodFrom: one(record.period?.from),
  periodUntil: one(record.period?.until),
  otherPeople: one(record.otherPeople),
  keep: record.files.map((file) => file.digest),
  ...Object.fromEntries(record.attendance.map(({ party, people }) => [attendanceField(party), one(people)])),
});

export interface RecordWords {
  readonly label: (name: string) => string;
  readonly show: (name: string, values: readonly string[]) => string;
}

interface Names {
  readonly scheme: Scheme;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  /** Names of files by digest, of the version that was opened and of the one that is kept. */
  readonly files: ReadonlyMap<string, string>;
}

/** What the fields of a record are called, and how what they hold reads. */
export const recordWords = (names: Names, language: Language): RecordWords => {
  const t = recordTexts(language).form;
  const labels: Readonly<Record<string, string>> = {
    kind: t.kind,
    heldOn: t.day,
    title: t.titleField,
    note: t.note,
    periodFrom: t.from,
    periodUntil: t.until,
    otherPeople: t.others,
    keep: t.keep,
    ...Object.fromEntries(names.parties.map(({ id, name }) => [attendanceField(id), name])),
  };
  const read = (name: string, value: string): string => {
    if (name === 'kind') return names.scheme.records.find(({ kind }) => kind === value)?.name[language] ?? value;
    if (name === 'keep') return names.files.get(value) ?? value;
    return isLocalDate(value) ? showDate(value, language) : value;
  };
  return {
    label: (name) => labels[name] ?? name,
    show: (name, values) => values.map((value) => read(name, value)).join(', '),
  };
};
