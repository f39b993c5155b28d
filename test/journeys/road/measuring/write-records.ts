import { fireService, foundation, police } from '../parties/seat-parties.ts';
import type { Journey } from '../setting/journey.ts';
import { aReport } from '../setting/papers.ts';
import type { Walker } from '../setting/walker.ts';

interface Occasion {
  readonly kind: string;
  readonly on: string;
  readonly title: string;
  readonly period?: readonly [string, string];
}

/** Writes down that something took place, with the report as PDF. */
export const writeRecord = async (walker: Walker, track: string, occasion: Occasion): Promise<void> => {
  const { kind, on, title, period } = occasion;
  await walker.open(`${track}/verslagen`);
  await walker.follow('Voeg een verslag toe');
  await walker.select('Soort', kind);
  await walker.fill({ 'Op welke dag was het?': on, Titel: title });
  if (period !== undefined) await walker.fill({ 'Eerste dag': period[0], 'Laatste dag': period[1] });
  await walker.attach('Verslag', aReport(title, `Gehouden op ${on}`));
  await walker.press('Bewaar het verslag');
  await walker.mustRead('Het verslag is bewaard en telt mee.');
};

/** The walks by the park manager; the figures by the police and the fire service themselves. */
export const writeBaseline = async (journey: Journey): Promise<void> => {
  const { track } = journey;
  const manager = journey.windowOf(foundation);
  await writeRecord(manager, track, { kind: 'Schouw bij daglicht', on: '2026-04-21', title: 'Dagschouw Oosterveld' });
  await writeRecord(manager, track, {
    kind: 'Schouw in het donker',
    on: '2026-04-22',
    title: 'Avondschouw Oosterveld',
  });
  const figures = { period: ['2025-01-01', '2025-12-31'] } as const;
  await writeRecord(journey.windowOf(police), track, {
    kind: 'Cijfers van de politie',
    on: '2026-05-04',
    title: 'Aangiften 2025',
    ...figures,
  });
  await writeRecord(journey.windowOf(fireService), track, {
    kind: 'Cijfers van de brandweer',
    on: '2026-05-06',
    title: 'Uitrukken 2025',
    ...figures,
  });
};
