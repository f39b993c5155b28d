import { Button } from '../../src/platform/ui/actions/button.tsx';
import { ButtonLink } from '../../src/platform/ui/actions/button-link.tsx';
import { CertificateHead } from '../../src/platform/ui/certificate/certificate-head.tsx';
import { QrBox } from '../../src/platform/ui/certificate/qr-box.tsx';
import { Stamp } from '../../src/platform/ui/certificate/stamp.tsx';
import { CheckField } from '../../src/platform/ui/forms/chosen/check-field.tsx';
import { Form } from '../../src/platform/ui/forms/form.tsx';
import { formState } from '../../src/platform/ui/forms/form-state.ts';
import { CodeField } from '../../src/platform/ui/forms/typed/code-field.tsx';
import { TextField } from '../../src/platform/ui/forms/typed/text-field.tsx';
import { CodeCards } from '../../src/platform/ui/lists/code-cards.tsx';
import { Facts } from '../../src/platform/ui/lists/facts.tsx';
import { People } from '../../src/platform/ui/lists/people.tsx';
import { Points } from '../../src/platform/ui/lists/points.tsx';
import { Rows } from '../../src/platform/ui/lists/rows.tsx';
import { Timeline } from '../../src/platform/ui/lists/timeline.tsx';
import { Fingerprint } from '../../src/platform/ui/marks/fingerprint.tsx';
import { Keur } from '../../src/platform/ui/marks/keur.tsx';
import { Article } from '../../src/platform/ui/page/article.tsx';
import { Block } from '../../src/platform/ui/page/block.tsx';
import { Columns } from '../../src/platform/ui/page/columns.tsx';
import { Disclosure } from '../../src/platform/ui/page/disclosure.tsx';
import { PageHead } from '../../src/platform/ui/page/page-head.tsx';
import { Panel } from '../../src/platform/ui/page/panel.tsx';
import { Part } from '../../src/platform/ui/page/part.tsx';
import { Sheet } from '../../src/platform/ui/page/sheet.tsx';
import { ShutPage } from '../../src/platform/ui/page/shut-page.tsx';
import { DataTable } from '../../src/platform/ui/tables/data-table.tsx';
import type { GalleryPage } from './gallery-frame.tsx';
import { deskPage, publicPage } from './gallery-frame.tsx';

const digest = 'c41e08b793fa2d657e10b3c954a8f026c41e08b793fa2d657e10b3c954a8f026';

// Not a code that leads anywhere: enough of a pattern to look at.
const modules = Array.from({ length: 25 }, (_, y) => Array.from({ length: 25 }, (_, x) => (x * y + x + y * 3) % 5 < 2));

const stamp = (name: string, holds: boolean) => (
  <Stamp
    title="Keurmerk Veilig Ondernemen"
    subtitle="Bedrijventerreinen"
    name={name}
    level="Continu Samenwerken"
    closing={['geldig tot en met', '2 maart 2029']}
    label={`Keurmerk Veilig Ondernemen, Continu Samenwerken, ${name}, geldig tot en met 2 maart 2029`}
    holds={holds}
  />
);

const happenings = [
  {
    when: '3 maart 2026',
    moment: '2026-03-03',
    title: 'Uitgegeven',
    text: 'Besluit van Toets & Keur Certificatie na de audit van 11 februari. 23 punten, alle in orde.',
    now: true,
  },
  {
    when: '27 februari 2026',
    moment: '2026-02-27',
    title: 'Twee punten hersteld',
    text: <p>De avondschouw is alsnog gedaan.</p>,
  },
  { when: '3 maart 2023', moment: '2023-03-03', title: 'Eerste keurmerk: Basis Samenwerken' },
];

const certificate = publicPage(
  'Certificaat KP-2026-0041',
  <>
    <CertificateHead
      stamp={stamp('Het Zuiderveld', true)}
      links={[
        { icon: 'save', label: 'Download het certificaat (JSON)', href: '#json' },
        { icon: 'doc', label: 'Lees het auditverslag in het kort', href: '#verslag' },
      ]}
    >
      <PageHead
        mark={<Keur tone="ok">Geldig</Keur>}
        heading="Het Zuiderveld heeft een geldig keurmerk"
        lead="Bedrijven, gemeente, politie en brandweer werken hier sinds 2022 samen aan veiligheid. Gecontroleerd op 14 april 2026 om 09:12&nbsp;uur."
      />
      <Facts
        facts={[
          { term: 'Nummer', value: <span class="num">KP-2026-0041</span> },
          { term: 'Terrein', value: 'Het Zuiderveld, 89 bedrijven, gemeente Oosterhaven' },
          {
            term: 'Geldig',
            value: (
              <>
                3 maart 2026 tot en met 2 maart 2029 <span class="quiet">nog 2 jaar en 10 maanden</span>
              </>
            ),
          },
          { term: 'Beslist door', value: 'Toets & Keur Certificatie, nummer TK-88-1' },
        ]}
      />
    </CertificateHead>
    <Part id="meer" heading="Wat er met dit certificaat gebeurde">
      <Columns
        side={
          <Block id="zelf" heading="Zelf controleren">
            <QrBox modules={modules} label="QR-code van dit certificaat">
              Scan de code op het bord bij de ingang. U komt dan op deze pagina.
            </QrBox>
            <Form action="/controle" method="get">
              <TextField
                state={formState({ form: 'controle', language: 'nl', defaults: { nr: 'KP-2026-0041' } })}
                name="nr"
                label="Nummer van een certificaat"
                spelled={false}
              />
              <Button>Controleer</Button>
            </Form>
            <Rows
              items={[
                <>
                  <a href="#bestand">Controleer een bestand</a>: kies het JSON-bestand van het certificaat.
                </>,
                'Of bel de certificatie-instelling.',
              ]}
            />
            <Fingerprint digest={digest} language="nl" />
          </Block>
        }
      >
        <Timeline happenings={happenings} />
      </Columns>
    </Part>
    <Part id="verlopen" heading="Een keurmerk dat niet meer geldt">
      {stamp('Bedrijventerrein De Lange Kade-West', false)}
    </Part>
  </>,
);

const signing = formState({
  form: 'teken',
  language: 'nl',
  defaults: { naam: 'Femke Bakker', functie: 'Adviseur, brandweer', code: '482 915' },
});

const sign = deskPage(
  { title: 'Teken het convenant' },
  <>
    <PageHead
      heading="Teken het convenant"
      lead="U tekent namens de brandweer. Vier van de vijf partijen hebben al getekend."
    />
    <Columns
      side={
        <>
          <Panel id="handtekening" heading="Uw handtekening">
            <Form action="/teken">
              <TextField state={signing} name="naam" label="Uw naam" autocomplete="name" />
              <TextField state={signing} name="functie" label="Uw functie" autocomplete="organization-title" />
              <CheckField
                state={signing}
                name="gelezen"
                label="Ik heb het convenant en het plan van aanpak gelezen."
                required
              />
              <CheckField state={signing} name="mag" label="Ik mag namens de brandweer tekenen." required />
              <CodeField state={signing} name="code" label="De code uit uw e-mail" />
              <Button wide icon="pen">
                Teken het convenant
              </Button>
            </Form>
            <p class="small">
              Dit kunt u niet ongedaan maken. <a href="#papier">Druk het blad met handtekeningen af</a>.
            </p>
          </Panel>
          <Block id="bewijs" heading="Vast aan de tekst">
            <p class="small">Uw handtekening hoort bij precies deze tekst.</p>
            <Fingerprint digest={digest} label="Vingerafdruk van versie 3" language="nl" />
          </Block>
        </>
      }
    >
      <Block id="wat" heading="Dit tekent u">
        <Sheet
          title="Convenant Veilig Ondernemen De Lange Kade"
          links={[
            { label: 'Lees het hele convenant', href: '#lees' },
            { label: 'Wat veranderde er sinds versie 2?', href: '#verschil' },
          ]}
        >
          Versie 3, 14 bladzijden, vastgesteld op 26 maart 2026. Bijlage: plan van aanpak met 9 maatregelen.
        </Sheet>
      </Block>
      <Block id="kern" heading="De kern in drie punten">
        <Points
          points={[
            <>
              <b>Samen.</b> De vijf partijen pakken criminaliteit en onveiligheid op De Lange Kade samen aan.
            </>,
            <>
              <b>Inspanning.</b> Elke partij doet haar best, vanuit haar eigen taak.
            </>,
            'Het convenant geldt zolang het certificaat geldt, drie jaar.',
          ]}
        />
      </Block>
      <Block id="partijen" heading="Wie heeft getekend">
        <People
          seats={[
            {
              name: 'Gemeente Lindemeer',
              lines: ['Paul Meerman, burgemeester', '30 maart 2026, 09:41\u00a0uur'],
              mark: <Keur tone="ok">getekend</Keur>,
            },
            {
              name: 'Brandweer',
              lines: ['Femke Bakker, adviseur', 'dat bent u'],
              mark: <Keur tone="wait">nog niet</Keur>,
              you: true,
            },
            {
              name: 'Politie',
              lines: ['Samira Haddou'],
              mark: <Keur tone="quiet">verouderd</Keur>,
              action: <a href="#h">Herinner</a>,
            },
          ]}
        />
      </Block>
    </Columns>
  </>,
);

const document = deskPage(
  { title: 'Intentieverklaring', track: 'Wolvega', current: 'Intentieverklaring' },
  <>
    <PageHead heading="De intentieverklaring is vastgesteld" lead="Zes partijen zijn gevraagd te tekenen." />
    <Article
      id="verklaring"
      title="Intentieverklaring Keurmerk Veilig Ondernemen"
      about="Versie 3, vastgesteld op 26 maart 2026"
    >
      <p>De ondergetekenden, samen de partijen, spreken uit dat zij samen werken aan een veilig bedrijventerrein.</p>
      <h3>Artikel 1. Partijen</h3>
      <ol>
        <li>Stichting Parkmanagement Bedrijventerreinen Wolvega;</li>
        <li>de gemeente Weststellingwerf;</li>
        <li>de politie en de brandweer.</li>
      </ol>
      <section>
        <h3>Artikel 2. Wat partijen doen</h3>
        <p>Elke partij doet haar best, vanuit haar eigen taak. Partijen mogen elkaar daarop aanspreken.</p>
        <ul>
          <li>Zij komen ten minste elk half jaar bij elkaar.</li>
          <li>Zij lopen twee keer per jaar samen over het terrein.</li>
        </ul>
      </section>
      <DataTable
        caption="Handtekeningen"
        columns={[
          { label: 'Partij', cell: (row: readonly string[]) => row[0] },
          { label: 'Naam', cell: (row) => row[1] },
          { label: 'Getekend op', cell: (row) => row[2] },
        ]}
        rows={[
          ['Gemeente', 'Anneke Postma', '12 maart 2026'],
          ['Politie', 'Jelle de Boer', ''],
        ]}
        tone={(row) => (row[0] === 'Politie' ? 'you' : null)}
        language="nl"
      />
      <section class="signatures">
        <h3>Handtekeningen op papier</h3>
        <section class="signature">
          <h3>
            Brandweer <Keur tone="wait">nog niet</Keur>
          </h3>
          <Facts facts={[{ term: 'Naam', value: 'Femke Bakker' }]} />
        </section>
      </section>
    </Article>
    <p class="small quiet no-print">U kunt dit blad afdrukken.</p>
    <Part id="codes" heading="Codes voor de enquête">
      <CodeCards
        cards={[
          {
            name: 'Garage Jansen',
            lines: ['Schipsloot 12', 'Wolvega'],
            code: 'KR7M-Q2XP-9T',
            address: 'keurpark.example/e',
            modules,
          },
          {
            name: 'Bakkerij Het Stoepje',
            lines: ['Noord-West 3'],
            code: '4HWD-8NCV-6Y',
            address: 'keurpark.example/e',
          },
          {
            name: 'Transport De Wit',
            lines: ['Plantage 40'],
            code: 'T3FB-J6RK-2G',
            address: 'keurpark.example/e',
            modules,
          },
        ]}
      />
      <Disclosure summary="Hoe deelt u de codes uit?" open>
        <p>Knip de kaarten los en geef ze af bij elk bedrijf.</p>
      </Disclosure>
    </Part>
  </>,
);

const shut = publicPage(
  'Deze bladzijde is er niet',
  <ShutPage
    heading="Deze bladzijde is er niet"
    lead="Misschien is de link oud, of is er een letter weggevallen."
    buttons={<ButtonLink href="/">Ga naar het begin</ButtonLink>}
  >
    Vraagt u hulp? Noem dan nummer 7f3a.
  </ShutPage>,
);

export const paperPages: readonly GalleryPage[] = [
  { name: 'certificate', sheet: 'desk', draw: certificate },
  { name: 'sign', sheet: 'desk', draw: sign },
  { name: 'document', sheet: 'desk', draw: document },
  { name: 'shut', sheet: 'desk', draw: shut },
];
