import { MonthField } from '../../src/kvo/surveys/respondent/fields/month-field.tsx';
import { PlaceField } from '../../src/kvo/surveys/respondent/fields/place-field.tsx';
import { RankingField } from '../../src/kvo/surveys/respondent/fields/ranking-field.tsx';
import { formState } from '../../src/platform/ui/forms/form-state.ts';
import { PageHead } from '../../src/platform/ui/page/page-head.tsx';
import type { GalleryPage } from './gallery-frame.tsx';
import { deskPage, phonePage } from './gallery-frame.tsx';

const state = formState({ form: 'q', language: 'nl', defaults: { plek: 'west/Kade', punt: '5.0500,52.0500' } });
const square = [
  [5, 52],
  [5.1, 52],
  [5.1, 52.1],
  [5, 52.1],
  [5, 52],
] as const;
const areas = [
  { key: 'west', name: 'West', streets: ['Dijk', 'Kade'], outline: [[square]] },
  { key: 'oost', name: 'Oost', streets: [], outline: null },
];
const words = { empty: 'Kies een plek', anywhere: (area: string) => `Ergens in ${area}`, map: 'Kaart van het terrein' };
const rows = [
  { name: 'rang.licht', label: 'Meer licht' },
  { name: 'rang.hek', label: 'Een hek om het terrein' },
];

const fields = (
  <>
    <RankingField state={state} name="rang" label="1. Wat eerst?" rows={rows} most={2} none="Geen plaats" />
    <MonthField
      state={state}
      name="maand"
      label="2. Wanneer?"
      language="nl"
      month={{ name: 'maand.month', label: 'Maand' }}
      year={{ name: 'maand.year', label: 'Jaar' }}
    />
    <PlaceField state={state} name="plek" point="punt" label="3. Waar?" areas={areas} words={words} />
  </>
);

const asked = phonePage(
  { title: 'Vragen van meer soorten' },
  <>
    <PageHead heading="Vragen van meer soorten" />
    {fields}
  </>,
);

const made = deskPage(
  { title: 'Een vraag bewerken', track: 'Wolvega', current: 'Enquête' },
  <>
    <PageHead heading="Vraag bewerken" />
    <div class="arrange">
      <div class="phonebox">{fields}</div>
    </div>
  </>,
);

export const questionPages: readonly GalleryPage[] = [
  { name: 'questions', sheet: 'phone', draw: asked },
  { name: 'question-editor', sheet: 'desk', draw: made },
];
