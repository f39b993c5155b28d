import { record } from '../../acts/write-down.ts';
import type { Scene, Stage } from '../../stage.ts';
import { actorOf, dayNow } from '../../stage.ts';
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
