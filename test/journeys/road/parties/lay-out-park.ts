import { firmList, outlineAt } from '../setting/papers.ts';
import type { Scene } from '../setting/scene.ts';
import type { Walker } from '../setting/walker.ts';

const draw = async (walker: Walker, area: string, [longitude, latitude]: readonly [number, number]): Promise<void> => {
  await walker.follow(area);
  await walker.follow('Geef het een omtrek');
  await walker.attach('Bestand met de omtrek', outlineAt(longitude, latitude));
  await walker.press('Laat de omtrek zien');
  await walker.mustRead('Klopt deze omtrek?', 'hectare');
  await walker.press('Bewaar deze omtrek');
  await walker.mustRead(`De omtrek van ${area} is bewaard.`);
};

/** Adds a park, divides it, and gives each part the outline that the municipality sent. */
export const addPark = async (scene: Scene, walker: Walker): Promise<void> => {
  await walker.open('/terreinen');
  await walker.follow('Voeg een terrein toe');
  await walker.fill({ 'Naam van het terrein': 'Bedrijvenpark Oosterveld', Gemeente: 'Oosterwolde' });
  await walker.press('Voeg het terrein toe');
  const park = walker.page.url();
  for (const area of ['Oosterveld Noord', 'Oosterveld Zuid']) {
    await walker.open(park);
    await walker.follow('Voeg een deelterrein toe');
    await walker.fill({ 'Naam van het deelterrein': area });
    await walker.press('Voeg het deelterrein toe');
    await walker.mustRead(`${area} is toegevoegd.`);
  }
  await walker.open(park);
  await draw(walker, 'Oosterveld Noord', [6.02, 52.885]);
  await walker.open(park);
  await draw(walker, 'Oosterveld Zuid', [6.03, 52.876]);
  await walker.open(park);
  await scene.picture(walker, '01-park');
};

/** Reads the firms from a file; the row that is wrong is shown with its reason before anything changes. */
export const readFirms = async (scene: Scene, walker: Walker): Promise<void> => {
  await walker.follow('Lees een bestand in');
  await walker.attach('Bestand met bedrijven', firmList());
  await walker.press('Bekijk wat er verandert');
  await walker.mustRead('60 bedrijven erbij', 'Er is nog niets gewijzigd.');
  await walker.mustRead(
    'Opslag Zonder Plek',
    '“Oosterveld Haven” is geen deelterrein van dit terrein.',
    'overgeslagen',
  );
  await scene.picture(walker, '02-import');
  await walker.press('Lees het in');
  await walker.mustRead('De lijst is bijgewerkt: 60 nieuw, 0 gewijzigd, 0 vertrokken.');
};
