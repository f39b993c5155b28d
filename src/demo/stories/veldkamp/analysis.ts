import { addDays } from '../../../kernel/dates.ts';
import type { Measurement } from '../../acts/measure-opinion.ts';
import { setAllAside, setAside, takeOver } from '../../acts/weigh-proposals.ts';
import { observe, record } from '../../acts/write-down.ts';
import type { PersonActor, Stage } from '../../stage.ts';
import { dayNow } from '../../stage.ts';

/** The figures of police and fire service over the year before. */
export const figuresOfVeldkamp = async (stage: Stage, actor: PersonActor, track: string): Promise<void> => {
  const heldOn = dayNow(stage);
  const common = { track, heldOn, periodFrom: addDays(heldOn, -370), periodUntil: addDays(heldOn, -6) };
  await record(stage, actor, {
    ...common,
    kind: 'police-figures',
    title: 'Meldingen en aangiften over twaalf maanden',
    lines: ['Inbraak in bedrijf: 8', 'Diefstal uit voertuig: 3', 'Vernieling: 5', 'Verkeer: 9'],
  });
  await record(stage, actor, {
    ...common,
    kind: 'fire-figures',
    title: 'Uitrukken en controles over twaalf maanden',
    lines: ['Uitrukken: 2', 'Controles brandveiligheid: 6', 'Met gebreken: 3'],
  });
};

/** Both walks and what they showed. Gives the findings by a name to refer to them. */
export const findingsOfVeldkamp = async (
  stage: Stage,
  actor: PersonActor,
  track: string,
): Promise<ReadonlyMap<string, string>> => {
  const heldOn = dayNow(stage);
  const day = { track, heldOn, kind: 'walk-day', title: 'Schouw bij daglicht' } as const;
  const walk = await record(stage, actor, { ...day, lines: ['Heel het terrein gelopen, met vijf partijen.'] });
  const dark = { track, heldOn, kind: 'walk-dark', title: 'Schouw in het donker' } as const;
  const night = await record(stage, actor, { ...dark, lines: ['Twee achterkanten zonder licht.'] });
  const speed = await observe(stage, actor, track, {
    theme: 'traffic',
    title: 'Op de Veldkampweg wordt hard gereden',
    description: 'Recht, breed en zonder drempels.',
    priority: 'high',
    priorityReason: 'Bijna de helft van de bedrijven noemt het',
    record: walk,
  });
  const backs = await observe(stage, actor, track, {
    theme: 'theft-burglary',
    title: 'Achterkanten zijn van de weg niet te zien',
    description: 'Inbrekers komen langs het water.',
    priority: 'high',
    priorityReason: 'Acht inbraken in een jaar',
    record: night,
  });
  return new Map(Object.entries({ speed, backs }));
};

/** The figures that the working group took up, and the one it did not. */
export const weighFiguresOfVeldkamp = async (
  stage: Stage,
  actor: PersonActor,
  measurement: Measurement,
): Promise<ReadonlyMap<string, string>> => {
  await setAside(stage, actor, measurement, {
    item: 'traffic.blocked',
    reason: 'De brandweer reed alle straten na: elk pand is te bereiken. Bij de schouw letten we er opnieuw op.',
  });
  return takeOver(stage, actor, measurement, [
    {
      item: 'nuisance.speeding',
      title: 'Veel bedrijven hebben last van hardrijden',
      description: 'Het meest op de Veldkampweg, aan het einde van de dag.',
    },
    {
      item: 'resilience.exits',
      title: 'Bij veel bedrijven zijn de vluchtwegen niet vrij',
      description: 'Er staat voorraad voor nooduitgangen.',
    },
    {
      item: 'know-where-to-tell',
      title: 'Bedrijven weten niet waar zij signalen kunnen melden',
      description: 'Wie iets ziet, belt nu wie hij toevallig kent.',
    },
  ]);
};

/** Nothing of the second measurement asks for another plan: the working group says why, figure by figure. */
export const weighSecondMeasurement = (stage: Stage, actor: PersonActor, measurement: Measurement): Promise<void> =>
  setAllAside(stage, actor, measurement, {
    reasons: {
      signals: 'De korte lijn met de politie staat al in het plan. Elk kwartaal bespreken wij wat bedrijven zien.',
      'traffic.blocked': 'De brandweer reed alle straten opnieuw na: elk pand is te bereiken.',
      'resilience.exits': 'De oefenavond staat al in het plan en wordt herhaald.',
      cyber: 'De gemeente nodigt alle bedrijven uit voor haar spreekuur over digitale veiligheid.',
    },
    otherwise: 'Weinig anders dan bij de nulmeting. Wij nemen het mee in het plan voor het volgende certificaat.',
  });
