import type { Figure } from '../../src/kernel/figure.ts';
import { ButtonLink } from '../../src/platform/ui/actions/button-link.tsx';
import { Views } from '../../src/platform/ui/actions/views.tsx';
import { BarChart } from '../../src/platform/ui/charts/counts/bar-chart.tsx';
import type { Answers } from '../../src/platform/ui/charts/counts/distribution.tsx';
import { Distribution } from '../../src/platform/ui/charts/counts/distribution.tsx';
import type { ResponseRow } from '../../src/platform/ui/charts/counts/thermometer.tsx';
import { Thermometer } from '../../src/platform/ui/charts/counts/thermometer.tsx';
import type { CurveDay } from '../../src/platform/ui/charts/days/day-curve.tsx';
import { DayCurve } from '../../src/platform/ui/charts/days/day-curve.tsx';
import { DotInterval } from '../../src/platform/ui/charts/dots/dot-interval.tsx';
import { DotLegend } from '../../src/platform/ui/charts/dots/dot-legend.tsx';
import type { DotRow } from '../../src/platform/ui/charts/dots/dot-row.ts';
import type { LoadRow } from '../../src/platform/ui/charts/months/load-table.tsx';
import { LoadTable } from '../../src/platform/ui/charts/months/load-table.tsx';
import { MonthHeads } from '../../src/platform/ui/charts/months/month-heads.tsx';
import { MonthLegend } from '../../src/platform/ui/charts/months/month-legend.tsx';
import type { WorkState } from '../../src/platform/ui/charts/months/month-strip.tsx';
import { MonthStrip } from '../../src/platform/ui/charts/months/month-strip.tsx';
import { Figs } from '../../src/platform/ui/lists/figs.tsx';
import type { Tone } from '../../src/platform/ui/marks/keur.tsx';
import { Keur } from '../../src/platform/ui/marks/keur.tsx';
import { PageHead } from '../../src/platform/ui/page/page-head.tsx';
import { Part } from '../../src/platform/ui/page/part.tsx';
import { Two } from '../../src/platform/ui/page/two.tsx';
import type { Column } from '../../src/platform/ui/tables/column.ts';
import { DataTable } from '../../src/platform/ui/tables/data-table.tsx';
import { Numbered } from '../../src/platform/ui/tables/numbered.tsx';
import type { GalleryPage } from './gallery-frame.tsx';
import { day, deskPage, today } from './gallery-frame.tsx';

const share = (
  count: number,
  limits: readonly [number, number] | null,
  n = 54,
  population: number | null = 98,
): Figure => ({
  kind: 'share',
  count,
  n,
  population,
  value: count / n,
  interval: limits === null ? null : { lower: limits[0], upper: limits[1], level: 0.95 },
  mode: 'descriptive',
  method: limits === null ? 'none' : 'hypergeometric-tail',
  asPercentage: n >= 20,
});

const mean = (value: number | null, limits: readonly [number, number] | null, marks: readonly number[]): Figure => ({
  kind: 'mean',
  value,
  low: 1,
  high: 10,
  n: marks.reduce((sum, count) => sum + count, 0),
  population: 98,
  mode: 'descriptive',
  interval: limits === null ? null : { lower: limits[0], upper: limits[1], level: 0.95 },
  method: limits === null ? 'none' : 't-finite-population',
  marks,
});

const inflow = [9, 6, 4, 0, 0, 2, 1, 1, 5, 3];

const curveDays: readonly CurveDay[] = Array.from({ length: 21 }, (_, at) => ({
  label: `${at + 2} maart`,
  added: inflow[at] ?? null,
  total: at < inflow.length ? inflow.slice(0, at + 1).reduce((sum, one) => sum + one, 0) : null,
  mark: at === 0 ? '1' : at === 8 ? '2' : at === 9 ? '3' : null,
}));

const Curve = () => (
  <DayCurve
    name="Antwoorden per dag, opgeteld"
    said="Na 10 dagen 31 antwoorden; nodig zijn er 34."
    days={curveDays}
    needed={{ count: 34, label: 'nodig: 34' }}
    end={{ likely: 38, lower: 33, upper: 46 }}
    todayLabel="vandaag"
    twin={<p>31 antwoorden</p>}
    language="nl"
  />
);

const shares: readonly DotRow[] = [
  { label: 'Ontevreden over de straatverlichting', href: '#licht', figure: share(17, [0.235, 0.408]) },
  { label: 'Last van hardrijden', figure: share(29, [0.449, 0.622]) },
  { label: 'Last van vrachtwagens die fout staan', figure: share(22, [0.316, 0.5]) },
  { label: 'Geen enkele keer', figure: share(0, [0, 0.06]) },
  { label: 'Iedereen antwoordde', figure: share(40, [40 / 98, 40 / 98], 98, 98) },
  { label: 'Klein deelterrein', figure: share(7, [0.35, 0.81], 12, 21) },
  { label: 'Nog kleiner deelterrein', figure: share(3, null, 7, 12) },
  { label: 'Bedreiging of geweld', figure: { kind: 'suppressed', reason: { kind: 'too-few', least: 5 } } },
  { label: 'Ander deelterrein', figure: { kind: 'suppressed', reason: { kind: 'subtraction' } } },
];

const compared: readonly DotRow[] = [
  {
    label: 'Ontevreden over de straatverlichting',
    figure: { ...share(17, [0.235, 0.408]), mode: 'analytic' } as Figure,
    before: { ...share(41, [0.625, 0.771], 58, 96), mode: 'analytic' } as Figure,
    verdict: { arrow: 'down', words: 'Aantoonbaar lager', detail: '−39 punten, tussen −54 en −21' },
  },
  {
    label: 'Last van hardrijden',
    figure: { ...share(29, [0.449, 0.622]), mode: 'analytic' } as Figure,
    before: { ...share(33, [0.49, 0.646], 58, 96), mode: 'analytic' } as Figure,
    verdict: { arrow: null, words: 'Geen aantoonbaar verschil', detail: '−3 punten, tussen −21 en +15' },
  },
];

const litter: Answers = {
  kind: 'shown',
  n: 54,
  population: 98,
  mode: 'count',
  rows: [
    { label: 'Nooit', count: 12 },
    { label: 'Zelden', count: 16 },
    { label: 'Soms', count: 18 },
    { label: 'Vaak', count: 5 },
    { label: 'Altijd', count: 3 },
  ],
};

const large: readonly ResponseRow[] = [
  { label: 'Haven', answered: 210, listed: 430 },
  { label: 'Klein deel', answered: 12, listed: 40 },
  { label: 'Leeg deel', answered: 0, listed: 0 },
];

const results = deskPage(
  { title: 'Resultaten', track: 'Molenweide', current: 'Resultaten' },
  <>
    <PageHead
      heading="De straatverlichting is aantoonbaar beter"
      lead="Over de andere zes onderwerpen kunnen we niet zeggen of er iets veranderd is. Dat is ook een uitkomst."
    />
    <Figs
      figures={[
        { value: '54', meaning: 'van de 98 bedrijven op Molenweide antwoordden op de 1-meting (55\u00a0%)' },
        { value: '58', meaning: 'van de 96 bedrijven antwoordden op de nulmeting (60\u00a0%)' },
        { value: '25', unit: 'punten', meaning: 'verschil is hier ongeveer het kleinste dat we kunnen aantonen' },
      ]}
    />
    <Part id="nu" heading="Hoe staat Molenweide er nu voor?">
      <p>Deel van de bedrijven dat hier in de laatste 12 maanden mee te maken had. 1-meting, maart 2026.</p>
      <DotLegend language="nl" />
      <DotInterval name="Overlast, 1-meting Molenweide, maart 2026" rows={shares} scale="share" language="nl" />
    </Part>
    <Part id="cijfer" heading="Welk cijfer geven ondernemers?">
      <DotInterval
        name="Gemiddeld rapportcijfer, 1 tot 10"
        scale={{ low: 1, high: 10 }}
        language="nl"
        note="Gemiddeld rapportcijfer, 1 tot 10."
        rows={[
          { label: 'Veilig gevoel overdag', figure: mean(7.8, [7.6, 8], [0, 0, 0, 1, 2, 4, 12, 20, 12, 3]) },
          { label: 'Veilig gevoel in het donker', figure: mean(6.1, [5.8, 6.4], [1, 1, 3, 6, 8, 12, 13, 6, 3, 1]) },
          { label: 'Kleine groep', figure: mean(null, null, [0, 0, 0, 0, 1, 2, 3, 1, 0, 0]) },
        ]}
      />
    </Part>
    <Part id="toen" heading="Is er iets veranderd sinds de nulmeting?">
      <p>We zeggen alleen ‘lager’ of ‘hoger’ als toeval geen goede verklaring is.</p>
      <DotLegend language="nl" now="1-meting, 2026" before="nulmeting, 2023" />
      <DotInterval
        name="Nulmeting 2023 en 1-meting 2026"
        rows={compared}
        scale="share"
        language="nl"
        note="Oordeel na correctie voor zeven vergelijkingen."
      />
    </Part>
    <Part id="verdeling" heading="Hoe vaak hebt u last van zwerfafval?">
      <Distribution name="Last van zwerfafval" ordered language="nl" answers={litter} />
    </Part>
    <Part id="waar" heading="Waar meldde u het?">
      <Distribution
        name="Waar meldde u het?"
        language="nl"
        answers={{
          kind: 'shown',
          n: 41,
          population: null,
          mode: 'count',
          rows: [
            { label: 'Bij de politie', count: 9 },
            { label: 'Bij de parkmanager', count: 22 },
            { label: 'Nergens', count: 0 },
          ],
        }}
      />
      <Distribution
        name="Waar meldde u het in het donker?"
        language="nl"
        answers={{ kind: 'suppressed', reason: { kind: 'wave-open' } }}
      />
    </Part>
    <Part id="antwoorden" heading="Antwoorden per dag">
      <BarChart
        name="Antwoorden per dag"
        base="n = 54, N = 98. Geteld, niet geschat."
        language="nl"
        rows={[
          { label: 'ma 2 maart', count: 14 },
          { label: 'di 3 maart', count: 31, href: '#3' },
          { label: 'wo 4 maart', count: 9 },
          { label: 'do 5 maart', count: 0 },
        ]}
      />
      <Thermometer name="Respons op grote terreinen" threshold={null} language="nl" rows={large} />
      <Curve />
    </Part>
    <Part id="reken" heading="Zo rekenen we">
      <Two>
        <p>Niet elk bedrijf antwoordde. Daarom hoort bij elk cijfer een ondergrens en een bovengrens.</p>
        <p>
          Een verschil van een paar punten kan toeval zijn. <a href="#uitleg">Lees de hele uitleg</a>
        </p>
      </Two>
    </Part>
  </>,
);

interface MeasureRow {
  readonly mark: string;
  readonly name: string;
  readonly owner: string | null;
  readonly from: string;
  readonly until: string;
  readonly state: WorkState;
  readonly words: string;
}

const tones: Record<WorkState, Tone> = { done: 'ok', lasting: 'ok', running: 'quiet', planned: 'quiet', late: 'stop' };

const columns: readonly Column<MeasureRow>[] = [
  {
    label: 'Maatregel',
    width: 'third',
    cell: (row) => (
      <Numbered number={row.mark}>
        <a href="#maatregel">{row.name}</a>
      </Numbered>
    ),
  },
  {
    label: 'Eigenaar',
    width: 'sixth',
    narrow: 'beside',
    cell: (row) => row.owner ?? <Keur tone="wait">nog niemand</Keur>,
  },
  {
    label: 'Maanden van 2026',
    head: <MonthHeads year={2026} today={today} language="nl" />,
    narrow: 'last',
    cell: (row) => (
      <MonthStrip
        year={2026}
        span={{ from: day(row.from), until: day(row.until) }}
        state={row.state}
        today={today}
        language="nl"
      />
    ),
  },
  {
    label: 'Stand',
    width: 'sixth',
    narrow: 'beside',
    cell: (row) => (
      <Keur tone={tones[row.state]} icon={row.state === 'running' ? 'next' : undefined}>
        {row.words}
      </Keur>
    ),
  },
];

const measure = (mark: string, name: string, rest: Omit<MeasureRow, 'mark' | 'name'>): MeasureRow => ({
  mark,
  name,
  ...rest,
});

const load: readonly LoadRow[] = [
  {
    owner: 'Gemeente Lindemeer',
    due: [
      { month: 1, state: 'done' },
      { month: 2, state: 'late' },
      { month: 10, state: 'open' },
    ],
  },
  {
    owner: 'Parkmanagement',
    due: [
      { month: 4, state: 'open' },
      { month: 4, state: 'open' },
      { month: 11, state: 'done' },
    ],
  },
];

const matrix = deskPage(
  { title: 'Maatregelen', track: 'Molenweide', current: 'Maatregelen' },
  <>
    <PageHead
      heading="Elf maatregelen: één is te laat"
      lead="Vier zijn klaar of blijvend, drie lopen, drie zijn gepland. Eén maatregel heeft nog geen eigenaar."
      buttons={
        <>
          <ButtonLink href="#nieuw">Voeg een maatregel toe</ButtonLink>
          <ButtonLink href="#excel" tone="second" icon="save">
            Download als Excel
          </ButtonLink>
        </>
      }
    />
    <div class="landscape">
      <Views
        label="Volgorde"
        views={[
          { label: 'Per thema', href: '#a', current: true },
          { label: 'Per eigenaar', href: '#b' },
          { label: 'Per maand', href: '#c' },
        ]}
      />
      <MonthLegend today={today} language="nl" />
      <DataTable
        caption="Maatregelen per thema, met eigenaar, maanden en stand"
        captionHidden
        columns={columns}
        language="nl"
        groups={[
          {
            heading: 'Toezicht',
            rows: [
              measure('T1', 'Surveillance in de nacht, met verslag per ronde', {
                owner: 'Noorderwacht Beveiliging',
                from: '2026-01-01',
                until: '2026-12-31',
                state: 'lasting',
                words: 'blijvend',
              }),
              measure('T2', 'Slagboom aan de Molenlaan dicht na 22:00 uur', {
                owner: 'Parkmanagement',
                from: '2026-03-01',
                until: '2026-05-31',
                state: 'running',
                words: 'loopt',
              }),
            ],
          },
          {
            heading: 'Verlichting',
            rows: [
              measure('V1', '14 kapotte lampen vervangen', {
                owner: 'Gemeente Lindemeer',
                from: '2025-11-01',
                until: '2026-02-28',
                state: 'done',
                words: 'klaar',
              }),
              measure('V2', 'Extra lampen op het fietspad achter de hallen', {
                owner: 'Gemeente Lindemeer',
                from: '2026-02-01',
                until: '2026-03-31',
                state: 'late',
                words: '14 dagen te laat',
              }),
              measure('V3', 'Licht op eigen terrein: advies aan 22 bedrijven', {
                owner: null,
                from: '2026-10-01',
                until: '2026-10-31',
                state: 'planned',
                words: 'gepland',
              }),
            ],
          },
        ]}
      />
      <Part id="eigenaar" heading="Wie moet wat wanneer klaar hebben?">
        <LoadTable
          caption="Einddatum van maatregelen per eigenaar, 2026"
          year={2026}
          today={today}
          rows={load}
          language="nl"
        />
        <p class="source">Elk teken is één maatregel, in de maand waarin die klaar moet zijn.</p>
      </Part>
    </div>
  </>,
);

export const chartPages: readonly GalleryPage[] = [
  { name: 'results', sheet: 'desk', draw: results },
  { name: 'matrix', sheet: 'desk', draw: matrix },
];
