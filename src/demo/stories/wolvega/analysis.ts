import { addDays } from '../../../kernel/dates.ts';
import { observe, record } from '../../acts/write-down.ts';
import type { PersonActor, Stage } from '../../stage.ts';
import { dayNow } from '../../stage.ts';

type Areas = ReadonlyMap<string, string>;

/** What the police and the fire service hand over: counts over a year, invented. */
export const handOverFigures = async (
  stage: Stage,
  by: { readonly police: PersonActor; readonly fireService: PersonActor },
  track: string,
): Promise<void> => {
  const heldOn = dayNow(stage);
  const period = { periodFrom: addDays(heldOn, -372), periodUntil: addDays(heldOn, -8) };
  await record(stage, by.police, {
    track,
    kind: 'police-figures',
    heldOn,
    ...period,
    title: 'Meldingen en aangiften over twaalf maanden',
    lines: ['Inbraak in bedrijf: 6', 'Diefstal uit voertuig: 5', 'Vernieling: 9', 'Overlast: 31', 'Verkeer: 14'],
  });
  await record(stage, by.fireService, {
    track,
    kind: 'fire-figures',
    heldOn,
    ...period,
    title: 'Uitrukken en controles over twaalf maanden',
    lines: ['Uitrukken: 4, waarvan 2 loos alarm', 'Controles brandveiligheid: 11', 'Met gebreken: 7'],
  });
};

/** The walk in daylight and what it showed. */
export const walkByDay = async (stage: Stage, actor: PersonActor, track: string, areas: Areas): Promise<void> => {
  const walk = await record(stage, actor, {
    track,
    kind: 'walk-day',
    heldOn: dayNow(stage),
    title: 'Schouw bij daglicht over alle vier de terreinen',
    lines: ['Route: Schipsloot, Noord-West, De Plantage, Binnenbaan.', 'Aanwezig: zeven partijen, negen ondernemers.'],
  });
  await observe(stage, actor, track, {
    theme: 'traffic',
    title: 'Vrachtwagens parkeren op de rijbaan van de Schippersweg',
    description: 'Elf trekkers met oplegger op de rijbaan. Wie de poort uit rijdt, ziet het verkeer niet aankomen.',
    subArea: areas.get('Schipsloot'),
    priority: 'high',
    priorityReason: 'Gevaar voor fietsers, elke dag',
    record: walk,
  });
  await observe(stage, actor, track, {
    theme: 'vacancy-decay',
    title: 'Leeg pand aan het Gildeplein staat open',
    description: 'De deur aan de achterkant is geforceerd. Binnen ligt afval.',
    subArea: areas.get('Noord-West'),
    priority: 'high',
    priorityReason: 'Brandgevaar en een plek voor ander misbruik',
    record: walk,
  });
};

/** The walk in the dark and what it showed. */
export const walkInDark = async (stage: Stage, actor: PersonActor, track: string, areas: Areas): Promise<void> => {
  const walk = await record(stage, actor, {
    track,
    kind: 'walk-dark',
    heldOn: dayNow(stage),
    title: 'Schouw in het donker, Noord-West en Schipsloot',
    lines: ['Van de 63 lampen branden er 14 niet.', 'Vier poorten stonden na sluitingstijd open.'],
  });
  await observe(stage, actor, track, {
    theme: 'lighting',
    title: 'Veertien lampen op Noord-West branden niet',
    description: 'Achter de Smidsbaan is het over 180 meter donker.',
    subArea: areas.get('Noord-West'),
    priority: 'high',
    priorityReason: 'Hier voelen bedrijven zich het minst veilig',
    record: walk,
  });
  await observe(stage, actor, track, {
    theme: 'company-security',
    title: 'Poorten staan na sluitingstijd open',
    description: 'Bij vier bedrijven kon iedereen het terrein op.',
    subArea: areas.get('Schipsloot'),
    priority: 'middle',
    priorityReason: 'Makkelijk te voorkomen',
    record: walk,
  });
};
