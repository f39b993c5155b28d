import type { ParkPlan } from '../../acts/lay-out-park.ts';
import type { Temper } from '../../invent/answers.ts';
import { affirmed, bothered, but, displeased, ordinaryPark } from '../../invent/temper.ts';

/** The four areas that Wolvega's parks want one label for. Names of streets and all firms are invented. */
export const wolvega: ParkPlan = {
  name: 'Bedrijventerreinen Wolvega',
  municipality: 'Weststellingwerf',
  town: 'Wolvega',
  postcode: '8471 ZZ',
  firstNumber: 900_100,
  areas: [
    {
      name: 'Schipsloot',
      firms: 52,
      streets: ['Schippersweg', 'Kadepad', 'Sluiskade', 'Loswal'],
      middle: { longitude: 6.0135, latitude: 52.884 },
      metres: 420,
    },
    {
      name: 'Noord-West',
      firms: 38,
      streets: ['Ambachtsweg', 'Smidsbaan', 'Gildeplein'],
      middle: { longitude: 5.984, latitude: 52.886 },
      metres: 360,
    },
    {
      name: 'De Plantage/Heerendeel',
      firms: 33,
      streets: ['Plantagelaan', 'Heerenpad', 'Boomgaardweg'],
      middle: { longitude: 5.994, latitude: 52.87 },
      metres: 340,
    },
    {
      name: 'Van der Valk/Binnenbaan',
      firms: 18,
      streets: ['Binnenweg', 'Baanhof'],
      middle: { longitude: 6.004, latitude: 52.864 },
      metres: 240,
    },
  ],
};

const darker = but(ordinaryPark, {
  choices: {
    'upkeep.lighting': displeased(0.68),
    'nuisance.loitering': bothered(0.16),
    'unsafe-often': { never: 30, rarely: 28, sometimes: 28, often: 11, 'dont-know': 3 },
    'happened.vandalism': affirmed(0.16, 0.02),
  },
  marks: { 'safe-in-dark': 4.9, 'upkeep-mark': 6.1 },
  texts: {
    'most-urgent': ['De lampen achter de Smidsbaan. Het is er pikdonker.', 'Doe iets aan de verlichting hier.'],
  },
});

const busier = but(ordinaryPark, {
  choices: { 'nuisance.trucks': bothered(0.56), 'nuisance.speeding': bothered(0.54) },
});

/** How the firms of a sub-area answer: in Noord-West it is darker, on Schipsloot busier with trucks. */
export const temperOfWolvega = (subArea: string): Temper =>
  subArea === 'Noord-West' ? darker : subArea === 'Schipsloot' ? busier : ordinaryPark;
