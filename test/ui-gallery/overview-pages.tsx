import { Button } from '../../src/platform/ui/actions/button.tsx';
import { ButtonLink } from '../../src/platform/ui/actions/button-link.tsx';
import { FilterBar } from '../../src/platform/ui/actions/filter-bar.tsx';
import { Pagination } from '../../src/platform/ui/actions/pagination.tsx';
import { Views } from '../../src/platform/ui/actions/views.tsx';
import { Thermometer } from '../../src/platform/ui/charts/counts/thermometer.tsx';
import { SelectField } from '../../src/platform/ui/forms/chosen/select-field.tsx';
import { formState } from '../../src/platform/ui/forms/form-state.ts';
import { TextField } from '../../src/platform/ui/forms/typed/text-field.tsx';
import { Dates } from '../../src/platform/ui/lists/dates.tsx';
import { EmptyState } from '../../src/platform/ui/marks/empty-state.tsx';
import type { Tone } from '../../src/platform/ui/marks/keur.tsx';
import { Keur } from '../../src/platform/ui/marks/keur.tsx';
import { Notice } from '../../src/platform/ui/marks/notice.tsx';
import { PageHead } from '../../src/platform/ui/page/page-head.tsx';
import { Part } from '../../src/platform/ui/page/part.tsx';
import { MiniRoad } from '../../src/platform/ui/road/mini-road.tsx';
import { Road } from '../../src/platform/ui/road/road.tsx';
import type { GateState } from '../../src/platform/ui/road/stage.ts';
import { TrackLine, Tracks } from '../../src/platform/ui/road/tracks.tsx';
import type { GalleryPage } from './gallery-frame.tsx';
import { day, deskPage } from './gallery-frame.tsx';
import { stages } from './road-pages.tsx';

interface Standing {
  readonly stage: number;
  readonly gate: GateState;
  readonly tone: Tone;
  readonly words: string;
}

const track = (name: string, fact: string, standing: Standing) => ({
  name,
  href: '#traject',
  about: 'Gemeente Lindemeer, 64 bedrijven',
  road: <MiniRoad stage={standing.stage} of={9} name="veiligheidsanalyse" gate={standing.gate} language="nl" />,
  stage: `Fase ${standing.stage} van 9: veiligheidsanalyse`,
  fact,
  more: 'Gevraagd op 14 maart, herinnerd op 28 maart.',
  mark: <Keur tone={standing.tone}>{standing.words}</Keur>,
  action: (
    <ButtonLink href="#doen" tone={standing.tone === 'stop' ? 'first' : 'second'}>
      Bel de wijkagent
    </ButtonLink>
  ),
});

const filter = formState({ form: 'filter', language: 'nl', defaults: { zoek: 'haven' } });

const portfolio = deskPage(
  { title: 'Uw trajecten', flash: 'Het traject Haven-Oost is begonnen.' },
  <>
    <PageHead
      heading="Drie van uw acht trajecten staan stil"
      lead="Twee wachten op een ander, één wacht op u. Stand van dinsdag 14 april 2026."
      buttons={
        <>
          <ButtonLink href="/nieuw">Begin een nieuw traject</ButtonLink>
          <ButtonLink href="/agenda" tone="second">
            Uw agenda
          </ButtonLink>
        </>
      }
    />
    <FilterBar action="/" language="nl" clear="/" hidden={{ volgorde: 'naam' }}>
      <TextField state={filter} name="zoek" label="Naam of gemeente" type="search" />
      <SelectField
        state={filter}
        name="fase"
        label="Fase"
        empty="Alle fasen"
        choices={[
          { value: '2', label: '2. Enquête' },
          { value: '3', label: '3. Veiligheidsanalyse' },
        ]}
      />
    </FilterBar>
    <Views
      label="Volgorde"
      views={[
        { label: 'Wat stilstaat eerst', href: '#a', current: true },
        { label: 'Op naam', href: '#b' },
        { label: 'Op einddatum', href: '#c' },
      ]}
    />
    <Part id="stil" heading="Staat stil" count={2} first>
      <Tracks>
        {[
          track('Haven-Oost', 'De politie heeft de cijfers van 2025 nog niet gestuurd.', {
            stage: 3,
            gate: 'shut',
            tone: 'stop',
            words: 'staat 31 dagen stil',
          }),
          track('Koningsdijk', 'Twee van de 23 punten van de auditor zijn niet in orde.', {
            stage: 6,
            gate: 'shut',
            tone: 'stop',
            words: 'staat 16 dagen stil',
          }),
        ].map((one) => (
          <TrackLine track={one} />
        ))}
      </Tracks>
    </Part>
    <Part id="let" heading="Vraagt aandacht" count={2}>
      <Tracks>
        {[
          track('Wolvega', 'Nog 6 bedrijven moeten antwoorden.', {
            stage: 1,
            gate: 'wait',
            tone: 'wait',
            words: '17 dagen over',
          }),
          track('De Tolhoek', 'De poort werd gepasseerd met een besluit.', {
            stage: 8,
            gate: 'passed',
            tone: 'quiet',
            words: 'met een besluit',
          }),
        ].map((one) => (
          <TrackLine track={one} />
        ))}
      </Tracks>
    </Part>
    <Part id="koers" heading="Op koers" count={1}>
      <Tracks>
        {[
          track('Molenweide', 'De 1-meting is klaar: 54 van de 98 bedrijven.', {
            stage: 9,
            gate: 'open',
            tone: 'ok',
            words: 'op koers',
          }),
        ].map((one) => (
          <TrackLine track={one} />
        ))}
      </Tracks>
      <Pagination page={4} pageSize={50} total={1430} href={(page) => `/?bladzijde=${page}`} language="nl" />
    </Part>
    <Part id="weken" heading="De komende vier weken">
      <Dates wide language="nl" dates={[{ day: day('2026-04-21'), what: 'Molenweide: evaluatie met alle partijen' }]} />
    </Part>
  </>,
);

const empty = deskPage(
  { title: 'Nog geen trajecten' },
  <>
    <PageHead heading="U hebt nog geen trajecten" />
    <EmptyState text="Een traject begint met een terrein en een versie van het schema. Dat kost ongeveer tien minuten.">
      <ButtonLink href="/nieuw" icon="plus">
        Begin een nieuw traject
      </ButtonLink>
    </EmptyState>
    <Part id="berichten" heading="Berichten">
      <div class="stack">
        <Notice title="Goed om te weten">De lijst is van 3 april 2026.</Notice>
        <Notice tone="ok" title="De verklaring is compleet">
          <p>Alle zes partijen hebben getekend.</p>
        </Notice>
        <Notice tone="wait" title="Dit cijfer is niet bevestigd">
          Pas het aan als u een bron hebt.
        </Notice>
        <Notice tone="stop" title="Dit bewijs is verouderd">
          Het plan is daarna veranderd.
        </Notice>
        <Pagination page={1} pageSize={50} total={12} href={() => '/'} language="nl" />
      </div>
    </Part>
    <Part id="knoppen" heading="Knoppen">
      <form class="form" method="get" action="/">
        <div class="btns">
          <Button icon="plus">Bewaar</Button>
          <Button tone="second" name="wat" value="later">
            Later
          </Button>
          <Button tone="stop" action="/weg">
            Trek in
          </Button>
          <Button tone="link">Meld af</Button>
        </div>
      </form>
    </Part>
  </>,
);

const english = deskPage(
  { title: 'Wolvega', language: 'en', flash: 'The language is now English.' },
  <>
    <PageHead heading="Six answers too few" lead="28 of 113 firms answered, 24.8%. 30% is needed." />
    <Road stages={stages} isExample language="en" />
    <FilterBar action="/" language="en" clear="/">
      <TextField state={formState({ form: 'search', language: 'en' })} name="zoek" label="Name" optional />
    </FilterBar>
    <Thermometer
      name="Response"
      threshold={0.3}
      language="en"
      rows={[{ label: 'Schipsloot', answered: 11, listed: 38 }]}
    />
    <Pagination page={2} pageSize={50} total={1430} href={(page) => `/?p=${page}`} language="en" />
  </>,
);

export const overviewPages: readonly GalleryPage[] = [
  { name: 'portfolio', sheet: 'desk', draw: portfolio },
  { name: 'empty', sheet: 'desk', draw: empty },
  { name: 'english', sheet: 'desk', draw: english },
];
