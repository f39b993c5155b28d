import { PostButton } from '../../src/platform/ui/actions/post-button.tsx';
import { Thermometer } from '../../src/platform/ui/charts/counts/thermometer.tsx';
import { Dates } from '../../src/platform/ui/lists/dates.tsx';
import { Figs } from '../../src/platform/ui/lists/figs.tsx';
import { People } from '../../src/platform/ui/lists/people.tsx';
import { ToDo } from '../../src/platform/ui/lists/to-do.tsx';
import { Keur } from '../../src/platform/ui/marks/keur.tsx';
import { Block } from '../../src/platform/ui/page/block.tsx';
import { Columns } from '../../src/platform/ui/page/columns.tsx';
import { PageHead } from '../../src/platform/ui/page/page-head.tsx';
import { Panel } from '../../src/platform/ui/page/panel.tsx';
import { Part } from '../../src/platform/ui/page/part.tsx';
import { Gates } from '../../src/platform/ui/road/gates.tsx';
import { Road } from '../../src/platform/ui/road/road.tsx';
import type { GateRow, Stage } from '../../src/platform/ui/road/stage.ts';
import type { GalleryPage } from './gallery-frame.tsx';
import { day, deskPage } from './gallery-frame.tsx';

const stage = (number: number, name: string, when: string): Stage => ({
  number,
  name,
  when,
  state: 'later',
  gate: number === 9 ? null : 'far',
  href: `#fase-${number}`,
});

export const stages: readonly Stage[] = [
  { ...stage(1, 'Intentie', 'klaar 12 maart'), state: 'done', gate: 'open' },
  { ...stage(2, 'Enquête', 'sluit 1 mei'), state: 'here', gate: 'shut' },
  stage(3, 'Veiligheids\u00adanalyse', 'na 1 mei'),
  stage(4, 'Plan van aanpak', 'juni'),
  stage(5, 'Convenant', 'juli'),
  stage(6, 'Audit', 'september'),
  stage(7, 'Certificaat', 'oktober'),
  stage(8, 'Uitvoering', 'elk jaar'),
  stage(9, 'Effect', '2029'),
];

const gate = (number: number, name: string, reason: string, when: string): GateRow => ({
  id: `fase-${number}`,
  number,
  name,
  state: 'later',
  gate: 'far',
  verdict: 'Nog dicht.',
  reason,
  when,
});

const gates: readonly GateRow[] = [
  {
    ...gate(1, 'Intentie', 'Alle zes partijen hebben de intentieverklaring getekend.', '12 maart 2026'),
    state: 'done',
    gate: 'open',
    verdict: 'Open.',
    action: <a href="#feiten">De zes handtekeningen</a>,
  },
  {
    ...gate(
      2,
      'Enquête',
      '28 van de 113 bedrijven hebben geantwoord, dat is 24,8\u00a0%. Er is 30\u00a0% nodig: nog 6 bedrijven.',
      'sluit 1 mei 2026',
    ),
    state: 'here',
    gate: 'shut',
    verdict: 'Dicht.',
  },
  gate(
    3,
    'Veiligheidsanalyse',
    'Eerst de enquête, de cijfers van de politie over 2025 en een schouw in het donker.',
    'gepland mei 2026',
  ),
  {
    ...gate(
      4,
      'Plan van aanpak',
      'De werkgroep besloot op 2 april verder te gaan zonder de cijfers van 2025.',
      'gepland juni 2026',
    ),
    gate: 'passed',
    verdict: 'Met een besluit gepasseerd.',
  },
  gate(5, 'Convenant', 'Partijen tekenen het plan. Er is nog geen plan.', 'gepland juli 2026'),
  gate(
    6,
    'Audit',
    'Voor het certificaat zijn vier uitgevoerde maatregelen nodig. Nu: 0\u00a0van\u00a04.',
    'gepland september 2026',
  ),
  gate(7, 'Certificaat', 'De certificatie-instelling beslist na de audit.', 'gepland oktober 2026'),
  {
    ...gate(
      8,
      'Uitvoering',
      'Begint als het certificaat er is: twee schouwen per jaar en elk half jaar overleg.',
      'elk jaar',
    ),
    verdict: undefined,
  },
  {
    ...gate(9, 'Effect', 'Dan meten we opnieuw en leggen we de cijfers naast die van 2026.', '2029'),
    gate: 'wait',
    verdict: undefined,
  },
];

const response = (
  <Thermometer
    name="Respons per deelterrein"
    threshold={0.3}
    language="nl"
    note={
      <>
        De eis geldt voor alle terreinen samen. Drempel uit schema KVO-B 4.0, <em>niet bevestigd</em>.
      </>
    }
    rows={[
      { label: 'Schipsloot', answered: 11, listed: 38 },
      { label: 'Noord-West', answered: 9, listed: 34, href: '#nw' },
      { label: 'De Plantage / Heerendeel', answered: 6, listed: 29 },
      { label: 'Van der Valk / Binnenbaan', answered: 2, listed: 12 },
    ]}
  />
);

const seats = [
  { name: 'Parkmanagement Wolvega', lines: ['Sjoerd Wiersma, parkmanager'], mark: <Keur tone="ok">getekend</Keur> },
  { name: 'Gemeente Weststellingwerf', lines: ['Anneke Postma, veiligheid'], mark: <Keur tone="ok">getekend</Keur> },
  { name: 'Politie', lines: ['Jelle de Boer, wijkagent'], mark: <Keur tone="wait">levert nog cijfers</Keur> },
  { name: 'Brandweer', lines: ['Femke Bakker, adviseur'], mark: <Keur tone="ok">getekend</Keur>, you: true },
];

const road = deskPage(
  { title: 'Bedrijventerreinen Wolvega', track: 'Wolvega', current: 'De weg' },
  <>
    <PageHead
      heading="Bedrijventerreinen Wolvega"
      lead="Eerste keurmerk, KVO-B 4.0. Vier deelterreinen, 113 bedrijven, gemeente Weststellingwerf."
    />
    <Road stages={stages} language="nl" />
    <Columns
      side={
        <>
          <Block id="doen" heading="Dit kunt u nu doen">
            <PostButton action="/herinner" icon="next" wide>
              Herinner 85 bedrijven
            </PostButton>
            <p class="small quiet">De laatste herinnering was 9 dagen geleden.</p>
            <ToDo
              items={[
                {
                  label: 'Vraag de beveiligers om langs te gaan',
                  href: '#a',
                  note: 'Van der Valk / Binnenbaan: 10 bedrijven open',
                },
                { label: 'Plan de schouw in het donker', href: '#b', note: 'Nodig voor fase 3' },
                {
                  label: 'Vraag de politie om de cijfers van 2025',
                  href: '#c',
                  mark: <Keur tone="wait">11 dagen stil</Keur>,
                },
              ]}
            />
          </Block>
          <Block id="agenda" heading="Agenda">
            <Dates
              language="nl"
              dates={[
                { day: day('2026-04-16'), what: 'Overleg werkgroep, 15:00\u00a0uur' },
                { day: day('2026-05-01'), what: 'Enquête sluit' },
                { day: day('2026-05-12'), what: 'Voorstel: schouw in het donker' },
              ]}
            />
          </Block>
        </>
      }
    >
      <Panel
        id="nu"
        above={
          <>
            <b>Fase 2 van 9: enquête.</b> De poort is dicht.
          </>
        }
        figure="6"
        heading="antwoorden te weinig"
      >
        <p class="lead">
          28 van de 113 bedrijven hebben geantwoord, dat is 24,8&nbsp;%. Er is 30&nbsp;% nodig: 34 bedrijven. U hebt nog
          17 dagen.
        </p>
        <h3>Respons per deelterrein</h3>
        {response}
      </Panel>
    </Columns>
    <Part id="cijfers" heading="Cijfers van nu">
      <Figs
        figures={[
          { value: '24,8\u00a0%', meaning: 'van de 113 bedrijven hebben geantwoord' },
          { value: '41', meaning: 'korte vragenlijsten van medewerkers en bezoekers' },
          { value: '17', meaning: 'punten gevonden bij de dagschouw van 24 maart' },
          { value: '0', unit: 'van 4', meaning: 'maatregelen uitgevoerd voor de audit' },
        ]}
      />
    </Part>
    <Part id="poorten" heading="Alle poorten, en waarom ze open of dicht zijn">
      <Gates gates={gates} />
    </Part>
    <Part id="tafel" heading="Wie zit aan tafel">
      <People seats={seats} />
    </Part>
  </>,
);

export const roadPages: readonly GalleryPage[] = [{ name: 'road', sheet: 'desk', draw: road }];
