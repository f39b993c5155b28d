import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { recordPaths } from '../../../../paths/records.ts';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { Numbered } from '../../../../platform/ui/tables/numbered.tsx';
import type { RecordKind } from '../../../schemes/model.ts';
import type { DatedRecord } from '../../model.ts';
import { whyNotCounted } from '../../rules/counts.ts';
import { recordTexts } from '../../texts/texts.ts';
import { recordTone } from '../record-tone.ts';
import type { KindRow } from './view-model.ts';

interface Shown {
  readonly track: string;
  readonly kindName: (kind: RecordKind) => string;
  readonly language: Language;
}

/** Of each kind of the scheme how often it counts and when it was last. */
export const KindTable = ({
  rows,
  track,
  kindName,
  language,
}: Shown & { readonly rows: readonly KindRow[] }): Child => {
  const t = recordTexts(language).list;
  return (
    <DataTable
      caption={t.kinds}
      captionHidden
      language={language}
      rows={rows}
      columns={[
        {
          label: t.kind,
          cell: ({ kind }) => <a href={recordPaths.records.to({ track }, { soort: kind })}>{kindName(kind)}</a>,
          width: 'half',
        },
        { label: t.counting, cell: ({ counting }) => String(counting), number: true, width: 'sixth' },
        {
          label: t.latest,
          cell: ({ latest }) => (latest === null ? <span class="quiet">{t.never}</span> : showDate(latest, language)),
        },
      ]}
    />
  );
};

const presence = (record: DatedRecord, language: Language): string => {
  const people = record.attendance.reduce((sum, one) => sum + one.people, record.otherPeople);
  return people === 0 ? '–' : recordTexts(language).list.people(people);
};

const What = ({
  record,
  kindName,
  track,
}: Pick<Shown, 'kindName' | 'track'> & { readonly record: DatedRecord }): Child => (
  <Numbered number={kindName(record.kind)}>
    <a href={recordPaths.record.to({ track, record: record.id })}>
      {record.struck === null ? record.title : <s>{record.title}</s>}
    </a>
  </Numbered>
);

/** Records, newest first: what, when, how many were there, how it stands. */
export const RecordTable = ({
  rows,
  track,
  kindName,
  language,
}: Shown & { readonly rows: readonly DatedRecord[] }): Child => {
  const t = recordTexts(language);
  return (
    <DataTable
      caption={t.list.all}
      captionHidden
      language={language}
      rows={rows}
      empty={<p>{t.list.noneFound}</p>}
      columns={[
        {
          label: t.list.what,
          cell: (record) => <What record={record} kindName={kindName} track={track} />,
          width: 'third',
        },
        {
          label: t.list.day,
          cell: (record) => <time datetime={record.heldOn}>{showDate(record.heldOn, language)}</time>,
        },
        { label: t.list.present, cell: (record) => presence(record, language) },
        {
          label: t.list.files,
          cell: (record) => (record.files.length === 0 ? '–' : t.list.reports(record.files.length)),
        },
        {
          label: t.list.state,
          narrow: 'bare',
          cell: (record) => {
            const why = whyNotCounted(record);
            return <Keur tone={recordTone(why)}>{t.state[why ?? 'counts']}</Keur>;
          },
        },
      ]}
    />
  );
};
