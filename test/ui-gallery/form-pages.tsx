import type { Attempt } from '../../src/kernel/route.ts';
import { Button } from '../../src/platform/ui/actions/button.tsx';
import { ButtonLink } from '../../src/platform/ui/actions/button-link.tsx';
import { Buttons } from '../../src/platform/ui/actions/buttons.tsx';
import { CheckField } from '../../src/platform/ui/forms/chosen/check-field.tsx';
import { CheckGroup } from '../../src/platform/ui/forms/chosen/check-group.tsx';
import { MatrixField } from '../../src/platform/ui/forms/chosen/matrix-field.tsx';
import { RadioField } from '../../src/platform/ui/forms/chosen/radio-field.tsx';
import { SelectField } from '../../src/platform/ui/forms/chosen/select-field.tsx';
import { YesNoField } from '../../src/platform/ui/forms/chosen/yes-no-field.tsx';
import { ErrorSummary } from '../../src/platform/ui/forms/error-summary.tsx';
import { FieldRow } from '../../src/platform/ui/forms/field-row.tsx';
import { Form } from '../../src/platform/ui/forms/form.tsx';
import type { FormState } from '../../src/platform/ui/forms/form-state.ts';
import { formState } from '../../src/platform/ui/forms/form-state.ts';
import { CodeField } from '../../src/platform/ui/forms/typed/code-field.tsx';
import { DateField } from '../../src/platform/ui/forms/typed/date-field.tsx';
import { EmailField } from '../../src/platform/ui/forms/typed/email-field.tsx';
import { FileField } from '../../src/platform/ui/forms/typed/file-field.tsx';
import { MoneyField } from '../../src/platform/ui/forms/typed/money-field.tsx';
import { NumberField } from '../../src/platform/ui/forms/typed/number-field.tsx';
import { TextArea } from '../../src/platform/ui/forms/typed/text-area.tsx';
import { TextField } from '../../src/platform/ui/forms/typed/text-field.tsx';
import { Confirmation } from '../../src/platform/ui/page/confirmation.tsx';
import { PageHead } from '../../src/platform/ui/page/page-head.tsx';
import { Panel } from '../../src/platform/ui/page/panel.tsx';
import type { GalleryPage } from './gallery-frame.tsx';
import { deskPage, publicPage } from './gallery-frame.tsx';

const sizes = [
  { value: '1', label: '1 persoon' },
  { value: '2-9', label: '2 tot en met 9' },
  { value: '10-49', label: '10 tot en met 49', hint: 'Tel iedereen op deze vestiging, ook parttimers.' },
];

const AllFields = ({ state }: { readonly state: FormState }) => (
  <Form action="/bedrijven" multipart hidden={{ versie: '3' }}>
    <TextField state={state} name="naam" label="Naam van het bedrijf" autocomplete="organization" required />
    <FieldRow>
      <TextField
        state={state}
        name="kvk"
        label="KvK-nummer"
        hint="Acht cijfers."
        inputmode="numeric"
        width="half"
        spelled={false}
      />
      <TextField
        state={state}
        name="vestiging"
        label="Vestigingsnummer"
        hint="Twaalf cijfers."
        optional
        inputmode="numeric"
        spelled={false}
      />
    </FieldRow>
    <EmailField state={state} name="mail" label="E-mailadres voor de enquête" optional />
    <SelectField
      state={state}
      name="deel"
      label="Deelterrein"
      required
      choices={[
        { value: 'schipsloot', label: 'Schipsloot' },
        { value: 'noord-west', label: 'Noord-West' },
      ]}
    />
    <RadioField state={state} name="omvang" label="Hoeveel mensen werken er?" choices={sizes} required />
    <CheckGroup
      state={state}
      name="sector"
      label="Wat doet het bedrijf?"
      hint="Meer antwoorden zijn mogelijk."
      choices={[
        { value: 'g', label: 'Handel' },
        { value: 'h', label: 'Vervoer en opslag' },
      ]}
      apart={{ value: 'geen', label: 'Geen van deze' }}
    />
    <YesNoField state={state} name="lid" label="Is het bedrijf lid van de vereniging?" unknown />
    <DateField state={state} name="sinds" label="Op het terrein sinds" />
    <NumberField state={state} name="termijn" label="Termijn" unit="dagen" />
    <MoneyField state={state} name="bijdrage" label="Bijdrage per jaar" hint="In hele euro’s." />
    <TextArea
      state={state}
      name="reden"
      label="Waarom verandert u dit?"
      rows={4}
      onlyIf="Alleen als u een cijfer van het schema aanpast"
    />
    <FileField
      state={state}
      name="bewijs"
      label="Bewijs"
      accept=".pdf,.jpg,.png"
      kinds="PDF, JPG of PNG"
      maxBytes={25_000_000}
    />
    <CheckField state={state} name="gelezen" label="Ik heb het convenant en het plan van aanpak gelezen." required />
    <CheckField
      state={state}
      name="mag"
      label="Ik mag namens het bedrijf tekenen."
      hint="De wet vraagt dit van ons."
      required
    />
    <CodeField state={state} name="code" label="De code uit uw e-mail" />
    <MatrixField
      state={state}
      name="partners"
      label="Wat levert elke partij?"
      rows={[
        { name: 'p-politie', label: 'Politie' },
        { name: 'p-brandweer', label: 'Brandweer' },
      ]}
      choices={[
        { value: 'c', label: 'Cijfers' },
        { value: 'm', label: 'Mensen' },
        { value: 'g', label: 'Geld' },
      ]}
    />
    <Buttons>
      <Button>Bewaar het bedrijf</Button>
      <ButtonLink href="/bedrijven" tone="second">
        Terug naar de lijst
      </ButtonLink>
    </Buttons>
  </Form>
);

const attempt: Attempt = {
  form: 'bedrijf',
  values: {
    naam: ['Garage <Jansen> & Zn.'],
    kvk: ['1234'],
    sector: ['g', 'geen'],
    sinds: ['31-2-2027'],
    reden: ['\nEerste regel was leeg'],
    'p-politie': ['c'],
  },
  problems: [
    { field: 'kvk', text: 'Een KvK-nummer heeft acht cijfers. U typte er vier.' },
    { field: 'omvang', text: 'Kies hoeveel mensen er werken.' },
    { field: 'sector', text: 'Kies sectoren, of kies ‘Geen van deze’.' },
    { field: 'sinds', text: 'Deze dag bestaat niet. Schrijf bijvoorbeeld 31-12-2027.' },
    { field: 'bewijs', text: 'Dit bestand zegt een PDF te zijn, maar is dat niet.' },
    { field: 'mag', text: 'Zet een vinkje als u mag tekenen.' },
    { field: 'code', text: 'De code is zes cijfers.' },
    { field: 'p-brandweer', text: 'Kies wat de brandweer levert.' },
    { field: null, text: 'Iemand anders paste dit bedrijf intussen aan. Zijn versie staat hieronder.' },
  ],
};

const form = deskPage(
  { title: 'Nieuw bedrijf', track: 'Wolvega', current: 'Bedrijven' },
  <>
    <PageHead
      heading="Zet een bedrijf op de lijst"
      lead="Een bedrijf is een vestiging. De enquête gaat naar deze lijst."
    />
    <AllFields
      state={formState({
        form: 'bedrijf',
        language: 'nl',
        defaults: {
          naam: 'Garage Jansen',
          deel: 'noord-west',
          omvang: '2-9',
          sinds: '2019-04-01',
          lid: 'yes',
          gelezen: true,
        },
      })}
    />
  </>,
);

const failedState = formState({ form: 'bedrijf', language: 'nl', attempt });
const formFailed = deskPage(
  { title: 'Nieuw bedrijf', track: 'Wolvega', current: 'Bedrijven', failed: true },
  <>
    <ErrorSummary state={failedState} />
    <PageHead heading="Zet een bedrijf op de lijst" />
    <AllFields state={failedState} />
  </>,
);

const confirm = deskPage(
  { title: 'Trek de verklaring in', track: 'Wolvega', current: 'Intentieverklaring' },
  <Confirmation
    language="nl"
    heading="U trekt de intentieverklaring in"
    lead="Daarna kunt u de tekst veranderen en opnieuw vaststellen."
    consequences={[
      'De vier handtekeningen gelden niet meer. Dat blijft te zien.',
      'De vier ondertekenaars krijgen hierover een e-mail.',
      'De poort van fase 1 gaat weer dicht.',
    ]}
    action="/intrekken"
    hidden={{ versie: '3' }}
    button="Trek de verklaring in"
    destructive
    back={{ label: 'Laat alles zoals het is', href: '/' }}
  >
    <TextArea
      state={formState({ form: 'intrekken', language: 'nl' })}
      name="reden"
      label="Waarom trekt u de verklaring in?"
      required
    />
  </Confirmation>,
);

const signIn = publicPage(
  'Meld u aan',
  <>
    <PageHead heading="Meld u aan" lead="U krijgt een e-mail met een link. Die werkt 15 minuten, één keer." />
    <Panel id="aanmelden">
      <Form action="/aanmelden">
        <EmailField
          state={formState({ form: 'aanmelden', language: 'nl' })}
          name="mail"
          label="Uw e-mailadres"
          own
          required
        />
        <Button wide>Stuur mij een link</Button>
      </Form>
    </Panel>
  </>,
);

export const formPages: readonly GalleryPage[] = [
  { name: 'form', sheet: 'desk', draw: form },
  { name: 'form-failed', sheet: 'desk', draw: formFailed },
  { name: 'confirm', sheet: 'desk', draw: confirm },
  { name: 'sign-in', sheet: 'desk', draw: signIn },
];
