import { addDays } from '../../../kernel/dates.ts';
import type { Measurement } from '../../acts/measure-opinion.ts';
import { setAside, takeOver } from '../../acts/weigh-proposals.ts';
import { observe, record } from '../../acts/write-down.ts';
import type { PersonActor, Stage } from '../../stage.ts';
import { dayNow } from '../../stage.ts';

type Areas = ReadonlyMap<string, string>;
type Findings = ReadonlyMap<string, string>;

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

/** The walk in daylight and what it showed. Gives the findings by a name to refer to them. */
export const walkByDay = async (stage: Stage, actor: PersonActor, track: string, areas: Areas): Promise<Findings> => {
  const walk = await record(stage, actor, {
    track,
    kind: 'walk-day',
    heldOn: dayNow(stage),
    title: 'Schouw bij daglicht over alle vier de terreinen',
    lines: ['Route: Schipsloot, Noord-West, De Plantage, Binnenbaan.', 'Aanwezig: zeven partijen, negen ondernemers.'],
  });
  const onTheRoad = await observe(stage, actor, track, {
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
  return new Map([['on-the-road', onTheRoad]]);
};

/** The walk in the dark and what it showed. Gives the findings by a name to refer to them. */
export const walkInDark = async (stage: Stage, actor: PersonActor, track: string, areas: Areas): Promise<Findings> => {
  const walk = await record(stage, actor, {
    track,
    kind: 'walk-dark',
    heldOn: dayNow(stage),
    title: 'Schouw in het donker, Noord-West en Schipsloot',
    lines: ['Van de 63 lampen branden er 14 niet.', 'Vier poorten stonden na sluitingstijd open.'],
  });
  const lamps = await observe(stage, actor, track, {
    theme: 'lighting',
    title: 'Veertien lampen op Noord-West branden niet',
    description: 'Achter de Smidsbaan is het over 180 meter donker.',
    subArea: areas.get('Noord-West'),
    priority: 'high',
    priorityReason: 'Hier voelen bedrijven zich het minst veilig',
    record: walk,
  });
  const gates = await observe(stage, actor, track, {
    theme: 'company-security',
    title: 'Poorten staan na sluitingstijd open',
    description: 'Bij vier bedrijven kon iedereen het terrein op.',
    subArea: areas.get('Schipsloot'),
    priority: 'middle',
    priorityReason: 'Makkelijk te voorkomen',
    record: walk,
  });
  return new Map(Object.entries({ lamps, gates }));
};

/** The figures that the working group took up, and the one it did not. */
export const weighFigures = async (stage: Stage, actor: PersonActor, measurement: Measurement): Promise<Findings> => {
  await setAside(stage, actor, measurement, {
    item: 'cyber',
    reason: 'Dit speelt overal. De ondernemersvereniging heeft er al een programma voor, met de bibliotheek.',
  });
  return takeOver(stage, actor, measurement, [
    {
      item: 'nuisance.trucks',
      title: 'De helft van de bedrijven heeft last van vrachtwagens die fout staan',
      description: 'Vooral op Schipsloot. Chauffeurs wachten er op hun laadtijd.',
    },
    {
      item: 'resilience.fire-check',
      title: 'Weinig bedrijven lieten hun brandveiligheid controleren',
      description: 'Kleine bedrijven weten vaak niet wie dat doet.',
    },
    {
      item: 'signals',
      title: 'Bedrijven zien signalen van ondermijning',
      description: 'Panden met afgeplakte ramen, en activiteit op vreemde tijden.',
    },
  ]);
};
