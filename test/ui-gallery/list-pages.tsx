import { Button } from '../../src/platform/ui/actions/button.tsx';
import { Buttons } from '../../src/platform/ui/actions/buttons.tsx';
import { FilterBar } from '../../src/platform/ui/actions/filter-bar.tsx';
import { Pagination } from '../../src/platform/ui/actions/pagination.tsx';
import { SelectField } from '../../src/platform/ui/forms/chosen/select-field.tsx';
import { Form } from '../../src/platform/ui/forms/form.tsx';
import { formState } from '../../src/platform/ui/forms/form-state.ts';
import { TextField } from '../../src/platform/ui/forms/typed/text-field.tsx';
import { EmptyState } from '../../src/platform/ui/marks/empty-state.tsx';
import { Keur } from '../../src/platform/ui/marks/keur.tsx';
import { Notice } from '../../src/platform/ui/marks/notice.tsx';
import { Progress } from '../../src/platform/ui/marks/progress.tsx';
import { PageHead } from '../../src/platform/ui/page/page-head.tsx';
import { Part } from '../../src/platform/ui/page/part.tsx';
import type { Column } from '../../src/platform/ui/tables/column.ts';
import { DataTable } from '../../src/platform/ui/tables/data-table.tsx';
import type { GalleryPage } from './gallery-frame.tsx';
import { deskPage } from './gallery-frame.tsx';

interface FirmRow {
  readonly name: string;
  readonly kvk: string;
  readonly area: string;
  readonly people: number;
  readonly since: string;
  readonly state: 'ok' | 'wait' | 'stop';
}

const firms: readonly FirmRow[] = [
  { name: 'Garage Jansen', kvk: '12345678', area: 'Schipsloot', people: 7, since: '1 april 2019', state: 'ok' },
  {
    name: 'Bakkerij Het Stoepje & Dochters',
    kvk: '23456789',
    area: 'Noord-West',
    people: 24,
    since: '',
    state: 'wait',
  },
  {
    name: 'Transport De Wit',
    kvk: '34567890',
    area: 'De Plantage / Heerendeel',
    people: 112,
    since: '12 mei 2004',
    state: 'stop',
  },
];

const firmColumns: readonly Column<FirmRow>[] = [
  {
    label: 'Bedrijf',
    sorting: { href: '?volgorde=-naam', direction: 'ascending' },
    cell: (row) => <a href="#bedrijf">{row.name}</a>,
  },
  { label: 'KvK-nummer', cell: (row) => row.kvk },
  { label: 'Deelterrein', sorting: { href: '?volgorde=deel', direction: 'none' }, cell: (row) => row.area },
  {
    label: 'Mensen',
    number: true,
    sorting: { href: '?volgorde=mensen', direction: 'none' },
    cell: (row) => row.people,
  },
  { label: 'Sinds', cell: (row) => row.since },
  {
    label: 'Antwoord',
    cell: (row) => (
      <Keur tone={row.state}>{{ ok: 'geantwoord', wait: 'nog niet', stop: 'adres bestaat niet' }[row.state]}</Keur>
    ),
  },
];

const filter = formState({ form: 'filter', language: 'nl' });

const firmList = deskPage(
  { title: 'Bedrijven', track: 'Wolvega', current: 'Bedrijven', flash: 'Garage Jansen staat op de lijst.' },
  <>
    <PageHead heading="113 bedrijven op vier deelterreinen" lead="Twee bedrijven hebben geen e-mailadres." />
    <FilterBar action="/bedrijven" language="nl">
      <TextField state={filter} name="zoek" label="Naam of KvK-nummer" type="search" />
      <SelectField
        state={filter}
        name="deel"
        label="Deelterrein"
        empty="Alle"
        choices={[{ value: 's', label: 'Schipsloot' }]}
      />
    </FilterBar>
    <DataTable
      caption="Bedrijven op de lijst"
      columns={firmColumns}
      rows={firms}
      rowId={(row) => `bedrijf-${row.kvk}`}
      tone={(row) => (row.state === 'ok' ? null : row.state)}
      language="nl"
    />
    <Pagination page={2} pageSize={50} total={113} href={(page) => `?bladzijde=${page}`} language="nl" />
    <Part id="vertrokken" heading="Vertrokken bedrijven" count={0}>
      <DataTable
        caption="Vertrokken bedrijven"
        columns={firmColumns}
        rows={[]}
        language="nl"
        empty={<EmptyState text="Er is nog geen bedrijf vertrokken sinds de lijst begon." />}
      />
    </Part>
  </>,
);

interface FileColumn {
  readonly name: string;
  readonly head: string;
  readonly examples: string;
}

const mapping = formState({ form: 'import', language: 'nl', defaults: { 'kolom-0': 'naam' } });
const fields = [
  { value: 'naam', label: 'Naam van het bedrijf' },
  { value: 'kvk', label: 'KvK-nummer' },
];
const mappingColumns: readonly Column<FileColumn>[] = [
  { label: 'Kolom in uw bestand', width: 'quarter', cell: (row) => row.head },
  { label: 'Eerste drie waarden', cell: (row) => row.examples },
  {
    label: 'Wat is het?',
    width: 'third',
    cell: (row) => (
      <SelectField
        state={mapping}
        name={row.name}
        label={`Wat is de kolom ${row.head}?`}
        labelHidden
        empty="Niet gebruiken"
        choices={fields}
      />
    ),
  },
];

interface Fault {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

const faultColumns: readonly Column<Fault>[] = [
  { label: 'Regel', width: 'tenth', cell: (row) => row.line },
  { label: 'Wat er staat', cell: (row) => <code>{row.text}</code> },
  { label: 'Wat er mis is', width: 'half', cell: (row) => row.why },
];

const importing = deskPage(
  { title: 'Lees een lijst in', track: 'Wolvega', current: 'Bedrijven' },
  <>
    <PageHead
      heading="138 regels zijn goed, 2 regels niet"
      lead="Er is nog niets bewaard. Kijk eerst of de kolommen kloppen."
    />
    <Progress done={85} of={140} label="Regels gelezen" language="nl" />
    <Form action="/bedrijven/inlezen" hidden={{ bestand: '9f3a' }}>
      <Notice tone="wait" title="We lazen het bestand als Windows-1252 met puntkomma’s">
        Staan er rare tekens in een naam? Kies dan een andere tekenset.
      </Notice>
      <DataTable
        caption="Kolommen van het bestand"
        columns={mappingColumns}
        rows={[
          { name: 'kolom-0', head: 'Bedrijfsnaam', examples: 'Garage Jansen, Bakkerij Het Stoepje, De Wit' },
          { name: 'kolom-1', head: 'KVK nr', examples: '12345678, 23456789, 34567890' },
        ]}
        language="nl"
      />
      <DataTable
        caption="Regels die we niet kunnen lezen"
        columns={faultColumns}
        rows={[
          { line: 17, text: 'Garage Jansen;1234', why: 'Het KvK-nummer heeft geen acht cijfers.' },
          { line: 92, text: '=SOM(A1:A3);', why: 'Hier staat een formule. Zet er de waarde voor in de plaats.' },
        ]}
        tone={() => 'stop'}
        language="nl"
      />
      <DataTable
        caption="Lange tabel"
        columns={faultColumns}
        rows={[{ line: 1, text: 'x', why: 'y' }]}
        narrow="scroll"
        language="nl"
      />
      <Buttons>
        <Button>Zet 138 bedrijven op de lijst</Button>
        <Button tone="second" name="opnieuw" value="1">
          Kijk opnieuw
        </Button>
      </Buttons>
    </Form>
  </>,
);

export const listPages: readonly GalleryPage[] = [
  { name: 'firm-list', sheet: 'desk', draw: firmList },
  { name: 'import', sheet: 'desk', draw: importing },
];
