import { closeStage } from '../close-stage.ts';
import { foundation, municipality, police } from '../parties/seat-parties.ts';
import type { Scene } from '../setting/scene.ts';
import type { Walker } from '../setting/walker.ts';

/** A measure of the plan: what, who sees to it, and by when. */
export interface Planned {
  readonly title: string;
  readonly theme: string;
  readonly owner: string;
}

const darkPath = 'Het fietspad achter de hallen is donker';

export const planned: readonly Planned[] = [
  { title: 'Veertien lampen vervangen', theme: 'Verlichting', owner: municipality },
  { title: 'Hagen snoeien langs het fietspad', theme: 'Groen en zichtlijnen', owner: municipality },
  {
    title: 'Borden met huisnummers plaatsen',
    theme: 'Bewegwijzering en huisnummers',
    owner: foundation,
  },
  { title: 'Elke maand samen surveilleren', theme: 'Toezicht en handhaving', owner: police },
];

/** Writes down what was seen on the dark walk. */
const writeFinding = async (walker: Walker, track: string): Promise<void> => {
  await walker.open(`${track}/bevindingen`);
  await walker.follow('Voeg een bevinding toe');
  await walker.fill({
    'Bevinding in één zin': darkPath,
    'Waarom weegt het zo?': 'Drie van de vier deelnemers zagen het.',
  });
  await walker.select('Thema', 'Verlichting');
  await walker.select('Deelterrein', 'Oosterveld Zuid');
  await walker.pick('Schouw', 'Waar blijkt dit uit?');
  await walker.select('Verslag waar het in staat', 'Avondschouw Oosterveld');
  await walker.pick('Zwaar');
  await walker.press('Bewaar de bevinding');
  await walker.mustRead('De bevinding is bewaard.');
};

/** Takes over what the survey proposes, with the figure it rests on. */
const takeProposal = async (walker: Walker, track: string): Promise<void> => {
  await walker.open(`${track}/bevindingen`);
  await walker.follow('Bekijk de voorstellen');
  await walker.follow(/^Neem over ?: Inbraak/);
  await walker.mustRead('Het cijfer waarop dit rust', /n = \d+, N = \d+/);
  await walker.press('Neem over als bevinding');
};

/** Brings together what was seen and what was answered, and closes the analysis. */
export const writeFindings = async (scene: Scene, walker: Walker, track: string): Promise<void> => {
  await writeFinding(walker, track);
  await takeProposal(walker, track);
  await walker.open(`${track}/bevindingen`);
  await walker.mustRead('Twee bevindingen', darkPath);
  await scene.picture(walker, '10-findings');
  await closeStage(walker, track, 'de veiligheidsanalyse');
};

const setObjective = async (walker: Walker, track: string): Promise<void> => {
  await walker.open(`${track}/plan`);
  await walker.follow('Stel een doel');
  await walker.fill({
    'Doel in één zin': 'Alle lampen op Oosterveld branden',
    'Waaraan ziet u het?': 'Aantal kapotte lampen bij de avondschouw',
    Waarde: '14',
    'Op hoeveel antwoorden of metingen (n)?': '120',
    'Gemeten op': '2026-04-22',
    Doelwaarde: '0',
    'Wanneer moet het gehaald zijn?': '2027',
  });
  await walker.select('Thema', 'Verlichting');
  await walker.tick(darkPath);
  await walker.pick('Aantal');
  await walker.pick('Moet omlaag');
  await walker.press('Bewaar het doel');
  await walker.mustRead('Het doel is bewaard.');
};

const addMeasure = async (walker: Walker, track: string, { title, theme, owner }: Planned): Promise<void> => {
  await walker.open(`${track}/maatregelen`);
  await walker.follow('Voeg een maatregel toe');
  await walker.fill({ 'Maatregel in één zin': title, 'Klaar op': '2026-09-30', 'Eenmalige kosten': '2500' });
  await walker.select('Thema', theme);
  await walker.tick(darkPath);
  await walker.select('Bij welk doel hoort dit?', 'Alle lampen op Oosterveld branden');
  await walker.pick('Fysiek');
  await walker.pick('Openbare ruimte');
  await walker.select('Eigenaar', owner);
  await walker.press('Voeg de maatregel toe');
  await walker.mustRead('is toegevoegd.');
};

/** Freezes the plan when the road says that it is complete, and closes the stage. */
const freezePlan = async (scene: Scene, walker: Walker, track: string): Promise<void> => {
  await walker.open(track);
  await walker.follow('Stel het plan vast');
  await walker.press('Stel versie 1 vast');
  await walker.mustRead(/Versie 1 van het plan/);
  await scene.picture(walker, '12-plan');
  await closeStage(walker, track, 'het plan van aanpak');
};

/** Sets an objective and plans the measures for it, each with an owner and a day; then freezes the plan. */
export const makePlan = async (scene: Scene, walker: Walker, track: string): Promise<void> => {
  await setObjective(walker, track);
  for (const measure of planned) await addMeasure(walker, track, measure);
  await scene.picture(walker, '11-matrix');
  await freezePlan(scene, walker, track);
};
