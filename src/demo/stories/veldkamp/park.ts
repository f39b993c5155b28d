import type { ParkPlan } from '../../acts/lay-out-park.ts';
import type { Seat } from '../../acts/set-table.ts';
import { cast, invented } from '../../cast.ts';

/** An invented park in an invented municipality. */
export const veldkamp: ParkPlan = {
  name: 'Bedrijvenpark De Veldkamp',
  municipality: 'Oosterveld',
  town: 'Oosterveld',
  postcode: '8488 ZY',
  firstNumber: 900_500,
  areas: [
    {
      name: 'De Veldkamp',
      firms: 56,
      streets: ['Veldkampweg', 'Zaaierspad', 'Maaierslaan', 'Dorsvloer'],
      middle: { longitude: 6.311, latitude: 52.951 },
      metres: 400,
    },
    {
      name: 'Veldkamp Zuid',
      firms: 28,
      streets: ['Korenbaan', 'Molenerf'],
      middle: { longitude: 6.312, latitude: 52.941 },
      metres: 280,
    },
  ],
};

export const parkManagerOfVeldkamp = invented('Tom Brandsma');
const municipalityOfVeldkamp = invented('Roos Hilbrands');

export const seatsOfVeldkamp: readonly Seat[] = [
  {
    kind: 'entrepreneurs',
    name: 'Coöperatie Parkmanagement De Veldkamp',
    member: { ...parkManagerOfVeldkamp, function: 'Parkmanager', role: 'park-manager', chair: true },
    signatory: {
      ...invented('Gerda Nauta'),
      function: 'Voorzitter',
      mandate: 'Bestuursbesluit van de coöperatie',
    },
  },
  {
    kind: 'municipality',
    name: 'Gemeente Oosterveld',
    member: { ...municipalityOfVeldkamp, function: 'Accountmanager bedrijven', role: 'party-member' },
    signatory: {
      ...invented('Pieter Jan Wolters'),
      function: 'Burgemeester',
      mandate: 'Besluit van burgemeester en wethouders',
    },
  },
  {
    kind: 'police',
    name: 'Politie, basisteam Oosterveld',
    member: { ...cast.police, function: 'Operationeel specialist', role: 'party-member' },
    signatory: {
      ...invented('Annet Bruinsma'),
      function: 'Teamchef',
      mandate: 'Namens de politiechef, volgens het mandaatbesluit',
    },
  },
  {
    kind: 'fire-service',
    name: 'Brandweer Oosterveld',
    member: { ...cast.fireService, function: 'Adviseur brandveilig leven', role: 'party-member' },
    signatory: {
      ...invented('Hidde Lanting'),
      function: 'Clustermanager',
      mandate: 'Mandaatregeling van de veiligheidsregio',
    },
  },
  {
    kind: 'security-firm',
    name: 'Velderwacht Surveillance',
    permitNumber: 'ND 90003',
    member: { ...invented('Bram de Wilde'), function: 'Objectleider', role: 'party-member' },
    signatory: {
      ...invented('Yvette Koster'),
      function: 'Directeur',
      mandate: 'Zelfstandig bevoegd volgens het handelsregister',
    },
  },
];
