import { addDays } from '../../../kernel/dates.ts';
import { beginTrack } from '../../acts/begin-track.ts';
import type { ParkPlan } from '../../acts/lay-out-park.ts';
import { layOutPark } from '../../acts/lay-out-park.ts';
import { letAnswer, openMeasurement } from '../../acts/measure-opinion.ts';
import type { Seat } from '../../acts/set-table.ts';
import { setTable } from '../../acts/set-table.ts';
import { cast, invented } from '../../cast.ts';
import { ordinaryPark } from '../../invent/temper.ts';
import { dayNow } from '../../stage.ts';
import type { Story } from '../story.ts';

const ganzenkamp: ParkPlan = {
  name: 'De Ganzenkamp',
  municipality: 'Noorderwold',
  town: 'Noorderwold',
  postcode: '8499 ZX',
  firstNumber: 900_300,
  areas: [
    {
      name: 'De Ganzenkamp Oost',
      firms: 34,
      streets: ['Grauwe Gansweg', 'Rotganspad', 'Kolgansbaan'],
      middle: { longitude: 6.135, latitude: 53.052 },
      metres: 330,
    },
    {
      name: 'De Ganzenkamp West',
      firms: 27,
      streets: ['Brandgansweg', 'Toendralaan'],
      middle: { longitude: 6.121, latitude: 53.051 },
      metres: 300,
    },
  ],
};

const seats: readonly Seat[] = [
  {
    kind: 'entrepreneurs',
    name: 'Ondernemersvereniging De Ganzenkamp',
    member: { ...cast.parkManager, function: 'Parkmanager', role: 'park-manager', chair: true },
    signatory: {
      ...invented('Oda Terpstra'),
      function: 'Voorzitter',
      mandate: 'Besluit van de ledenvergadering',
    },
  },
  {
    kind: 'municipality',
    name: 'Gemeente Noorderwold',
    member: {
      ...invented('Sjoerd Meinsma'),
      function: 'Bedrijvencontactpersoon',
      role: 'party-member',
    },
    signatory: {
      ...invented('Tjitske Algra'),
      function: 'Wethouder economie',
      mandate: 'Besluit van burgemeester en wethouders',
    },
  },
];

/** De Ganzenkamp begins today: the first parties sit, the survey is open, and the first firms have answered. */
export const storyOfGanzenkamp: Story = (stage, regulars) => [
  {
    ago: 0,
    play: async () => {
      const { facilitator } = regulars();
      const { areas } = await layOutPark(stage, facilitator, ganzenkamp);
      const track = await beginTrack(stage, facilitator, ganzenkamp.name, areas.values());
      await setTable(stage, facilitator, track, seats);
      const term = { opensOn: dayNow(stage), closesOn: addDays(dayNow(stage), 28) };
      const measurement = await openMeasurement(stage, facilitator, { track, ...term });
      await letAnswer(stage, measurement, { count: 9, temperOf: () => ordinaryPark });
    },
  },
];
