import type { Attempt } from '../../src/kernel/route.ts';
import { Button } from '../../src/platform/ui/actions/button.tsx';
import { Buttons } from '../../src/platform/ui/actions/buttons.tsx';
import { CheckGroup } from '../../src/platform/ui/forms/chosen/check-group.tsx';
import { MarkField } from '../../src/platform/ui/forms/chosen/mark-field.tsx';
import { MatrixField } from '../../src/platform/ui/forms/chosen/matrix-field.tsx';
import { RadioField } from '../../src/platform/ui/forms/chosen/radio-field.tsx';
import { YesNoField } from '../../src/platform/ui/forms/chosen/yes-no-field.tsx';
import { ErrorSummary } from '../../src/platform/ui/forms/error-summary.tsx';
import { Form } from '../../src/platform/ui/forms/form.tsx';
import type { FormState } from '../../src/platform/ui/forms/form-state.ts';
import { formState } from '../../src/platform/ui/forms/form-state.ts';
import { MoneyField } from '../../src/platform/ui/forms/typed/money-field.tsx';
import { NumberField } from '../../src/platform/ui/forms/typed/number-field.tsx';
import { TextArea } from '../../src/platform/ui/forms/typed/text-area.tsx';
import { Notice } from '../../src/platform/ui/marks/notice.tsx';
import { SavedNote } from '../../src/platform/ui/marks/saved-note.tsx';
import { Steps } from '../../src/platform/ui/marks/steps.tsx';
import { PageHead } from '../../src/platform/ui/page/page-head.tsx';
import type { GalleryPage } from './gallery-frame.tsx';
import { phonePage } from './gallery-frame.tsx';

const often = ['Nooit', 'Zelden', 'Soms', 'Vaak'].map((label, index) => ({ value: String(index), label }));

const Questions = ({ state }: { readonly state: FormState }) => (
  <>
    <Steps step={3} of={7} language="nl">
      <b>Vraag 7 tot en met 10</b> van 24 <span class="quiet nw">nog 3 minuten</span>
    </Steps>
    <PageHead heading="Overlast op uw terrein" />
    <p class="quiet">Schipsloot, de laatste 12 maanden.</p>
    <Form action="/v/x/3" hidden={{ verzending: '0198' }}>
      <MatrixField
        state={state}
        name="q7"
        label="7. Hoe vaak had uw bedrijf last van deze dingen?"
        rows={[
          { name: 'q70', label: 'Hardrijden' },
          { name: 'q71', label: 'Zwerfafval' },
          { name: 'q72', label: 'Vrachtwagens die fout staan' },
        ]}
        choices={often}
      />
      <MarkField
        state={state}
        name="q8"
        label="8. Hoe veilig voelt u zich hier als het donker is?"
        hint="Geef een cijfer van 1 tot 10."
        ends={{ low: 'heel onveilig', high: 'heel veilig' }}
        apart={{ value: 'x', label: 'Ik ben hier nooit in het donker' }}
      />
      <YesNoField state={state} name="q9" label="9. Is er iets gestolen van uw terrein?" unknown />
      <MoneyField
        state={state}
        name="q10"
        label="10. Hoeveel schade had uw bedrijf door die diefstal?"
        hint="Hele euro’s, alles samen. Een schatting is goed."
        onlyIf="Alleen als u bij vraag 9 ‘Ja’ koos"
      />
      <RadioField
        state={state}
        name="q11"
        label="11. Bij wie meldde u het?"
        look="plates"
        choices={[
          { value: 'p', label: 'Bij de politie, met aangifte' },
          { value: 'm', label: 'Bij de parkmanager' },
          { value: 'n', label: 'Bij niemand' },
        ]}
      />
      <CheckGroup
        state={state}
        name="q12"
        label="12. Wat deed u zelf al?"
        hint="Meer antwoorden zijn mogelijk."
        look="plates"
        choices={[
          { value: 'c', label: 'Camera’s' },
          { value: 'h', label: 'Een hek met slot' },
        ]}
        apart={{ value: 'g', label: 'Geen van deze' }}
      />
      <NumberField state={state} name="q13" label="13. Hoeveel mensen werken bij u?" />
      <TextArea
        state={state}
        name="q14"
        label="14. Wat wilt u nog kwijt?"
        hint="Schrijf geen namen van mensen op."
        optional
        rows={3}
      />
      <Buttons stacked>
        <Button icon="next">Verder</Button>
        <Button tone="second" icon="prev" name="terug" value="1">
          Terug
        </Button>
      </Buttons>
    </Form>
    <SavedNote at={new Date('2026-04-14T12:32:00Z')} language="nl">
      U kunt stoppen en later verder gaan met dezelfde link. Zonder uw link kan niemand ze lezen.
    </SavedNote>
    <p class="small quiet">
      Uw antwoorden zijn anoniem. Bij minder dan vijf bedrijven tonen we geen cijfer.{' '}
      <a href="#zo">Zo gaan we ermee om</a>
    </p>
  </>
);

const answered = { q70: '2', q71: '1', q72: '3', q8: '6', q9: 'yes', q10: '1500', q11: 'm', q12: ['c', 'h'] };

const attempt: Attempt = {
  form: 'vragen',
  values: { q70: ['2'], q71: ['1'], q8: ['6'], q9: ['yes'], q10: ['ongeveer 1500'] },
  problems: [
    { field: 'q72', text: 'Vraag 7: vrachtwagens die fout staan is nog leeg' },
    { field: 'q10', text: 'Vraag 10: schrijf het bedrag alleen met cijfers, bijvoorbeeld 1500' },
    { field: 'q12', text: 'Vraag 12: kies iets, of ‘Geen van deze’' },
  ],
};

const respondent = phonePage(
  { title: 'Enquête Wolvega, vraag 7 tot en met 10' },
  <Questions state={formState({ form: 'vragen', language: 'nl', defaults: answered })} />,
);

const failed = formState({ form: 'vragen', language: 'nl', attempt });
const respondentFailed = phonePage(
  { title: 'Enquête Wolvega, vraag 7 tot en met 10', failed: true },
  <>
    <ErrorSummary state={failed}>Uw antwoorden zijn bewaard. Pas dit aan en ga dan verder.</ErrorSummary>
    <Questions state={failed} />
  </>,
);

const arabic = formState({ form: 'vragen', language: 'ar', defaults: { a: '7' } });
const rightToLeft = phonePage(
  { title: 'استبيان', speaks: 'ar' },
  <>
    <PageHead heading="ما مدى شعورك بالأمان؟" lead="يستغرق هذا خمس دقائق." />
    <Notice tone="wait" title="تنبيه">
      ينتهي الاستبيان يوم الجمعة.
    </Notice>
    <Form action="/v/x/1">
      <MarkField state={arabic} name="a" label="أعط درجة من ١ إلى ١٠" ends={{ low: 'غير آمن', high: 'آمن جدا' }} />
      <MoneyField state={arabic} name="b" label="كم بلغت الخسارة؟" />
      <Buttons stacked>
        <Button icon="next">التالي</Button>
      </Buttons>
    </Form>
  </>,
);

const thanks = phonePage(
  { title: 'Dank u wel' },
  <>
    <PageHead heading="Dank u wel, uw antwoorden zijn binnen" lead="Op 12 mei staan de uitkomsten op deze bladzijde." />
    <Notice tone="ok" title="Wat er nu gebeurt">
      De werkgroep bespreekt de uitkomsten. Niemand kan zien wat u antwoordde.
    </Notice>
  </>,
);

export const phonePages: readonly GalleryPage[] = [
  { name: 'respondent', sheet: 'phone', draw: respondent },
  { name: 'respondent-failed', sheet: 'phone', draw: respondentFailed },
  { name: 'right-to-left', sheet: 'phone', draw: rightToLeft },
  { name: 'thanks', sheet: 'phone', draw: thanks },
];
