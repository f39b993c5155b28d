import { addDays } from '../../../kernel/dates.ts';
import type { Measurement } from '../../acts/measure-opinion.ts';
import { closeMeasurement, letAnswer, openMeasurement, remind } from '../../acts/measure-opinion.ts';
import { record } from '../../acts/write-down.ts';
import { chanceFrom, dealtFrom } from '../../invent/chance.ts';
import { affirmed, bothered, but, ordinaryPark } from '../../invent/temper.ts';
import type { PersonActor, Scene, Stage } from '../../stage.ts';
import { actorOf, dayNow } from '../../stage.ts';
import { weighSecondMeasurement } from './analysis.ts';
import { parkManagerOfVeldkamp } from './park.ts';

type Kind = Parameters<typeof record>[2]['kind'];

/** What took place since the certificate, by days before today: nothing is late, and a walk, a meeting and the evaluation come within weeks. */
const occasions: readonly (readonly [number, Kind, string, string])[] = [
  [790, 'meeting', 'Overleg werkgroep, zomer', 'De camera’s hangen. Drempels liggen er.'],
  [690, 'walk-dark', 'Schouw in het donker', 'Drie lampen kapot, gemeld.'],
  [640, 'meeting', 'Overleg werkgroep, winter', 'Minder inbraken dan vorig jaar.'],
  [560, 'walk-day', 'Schouw bij daglicht', 'Zwerfvuil bij de ingang, opgeruimd.'],
  [505, 'evaluation', 'Jaarevaluatie', 'Zes inbraken minder. Te hard rijden blijft een punt.'],
  [440, 'meeting', 'Overleg werkgroep, zomer', 'Nieuwe bedrijven op Veldkamp Zuid uitgenodigd.'],
  [372, 'meeting', 'Overleg werkgroep, najaar', 'Oefenavond herhaald met 31 bedrijven.'],
  [350, 'walk-dark', 'Schouw in het donker', 'Alles brandt. Eén poort open.'],
  [330, 'evaluation', 'Jaarevaluatie', 'Minder bedrijven zijn slachtoffer: dat doel is gehaald. Snelheid bijna.'],
  [160, 'walk-day', 'Schouw bij daglicht', 'Leeg pand aan de Korenbaan in de gaten houden.'],
  [150, 'meeting', 'Overleg werkgroep, zomer', 'De korte lijn met de politie werkt. Snelheid blijft.'],
];

/** The yearly rhythm as the park manager writes it down. */
export const rhythmOfVeldkamp = (stage: Stage, track: () => string): readonly Scene[] =>
  occasions.map(([ago, kind, title, line]) => ({
    ago,
    play: async () => {
      const actor = await actorOf(stage, parkManagerOfVeldkamp.email);
      await record(stage, actor, { track: track(), kind, heldOn: dayNow(stage), title, lines: [line] });
    },
  }));

/** After two years: it is driven more calmly, and more firms know where to tell what they see. */
const afterTwoYears = but(ordinaryPark, {
  choices: {
    'nuisance.speeding': bothered(0.2),
    'nuisance.pollution': bothered(0.22),
    'happened.burglary': affirmed(0.03, 0.01),
    'resilience.exits': affirmed(0.74, 0.04),
    'know-where-to-tell': affirmed(0.66, 0.05),
  },
  marks: { 'safe-by-day': 7.9, 'safe-in-dark': 7.2 },
});

/** The measurement is repeated before the last evaluation: most firms answer soon, others after a reminder. */
export const measuredAgain = (stage: Stage, facilitator: () => PersonActor, track: () => string): readonly Scene[] => {
  let measurement: Measurement | undefined;
  // Dealt apart, so that what the other parks answer does not hang on it.
  const chance = chanceFrom(20_250_301);
  const apart = { ...stage, chance, dealt: dealtFrom(chance) };
  const again = (): Measurement => {
    if (measurement === undefined) throw new Error('the second measurement has not begun');
    return measurement;
  };
  const answer = (ago: number, count: number): Scene => ({
    ago,
    play: () => letAnswer(apart, again(), { count, temperOf: () => afterTwoYears }),
  });
  return [
    {
      ago: 369,
      play: async () => {
        const term = { opensOn: dayNow(stage), closesOn: addDays(dayNow(stage), 28) };
        measurement = await openMeasurement(stage, facilitator(), { track: track(), ...term });
      },
    },
    ...[368, 367, 365, 362, 359].map((ago, at) => answer(ago, [11, 7, 5, 3, 2][at] ?? 0)),
    { ago: 355, play: () => remind(stage, facilitator(), again()) },
    ...[354, 353, 350, 346].map((ago, at) => answer(ago, [9, 6, 4, 2][at] ?? 0)),
    { ago: 341, play: () => closeMeasurement(stage, facilitator(), again()) },
    { ago: 338, play: () => weighSecondMeasurement(stage, facilitator(), again()) },
  ];
};
