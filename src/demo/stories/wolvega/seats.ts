import type { Seat } from '../../acts/set-table.ts';
import { cast, invented } from '../../cast.ts';

/** The parties of the declaration that Wolvega began with. Who sits and signs for them is invented. */
export const seatsOfWolvega: readonly Seat[] = [
  {
    kind: 'entrepreneurs',
    name: 'Stichting Parkmanagement Bedrijventerreinen Wolvega',
    member: { ...cast.parkManager, function: 'Parkmanager', role: 'park-manager', chair: true },
    signatory: {
      ...invented('Klaske Hoekstra'),
      function: 'Voorzitter',
      mandate: 'Bestuursbesluit van de stichting',
    },
  },
  {
    kind: 'municipality',
    name: 'Gemeente Weststellingwerf',
    member: { ...cast.municipality, function: 'Adviseur openbare orde en veiligheid', role: 'party-member' },
    signatory: {
      ...invented('Folkert Zijlma'),
      function: 'Burgemeester',
      mandate: 'Besluit van burgemeester en wethouders',
    },
  },
  {
    kind: 'police',
    name: 'Politie, basisteam Zuidoost-Fryslân',
    member: { ...cast.police, function: 'Operationeel specialist', role: 'party-member' },
    signatory: {
      ...invented('Wietske Banga'),
      function: 'Teamchef',
      mandate: 'Namens de politiechef, volgens het mandaatbesluit',
    },
  },
  {
    kind: 'fire-service',
    name: 'Brandweer Fryslân',
    member: { ...cast.fireService, function: 'Adviseur brandveilig leven', role: 'party-member' },
    signatory: {
      ...invented('Douwe Rienstra'),
      function: 'Clustermanager',
      mandate: 'Mandaatregeling van de veiligheidsregio',
    },
  },
  {
    kind: 'security-firm',
    name: 'Noordwacht Beveiliging',
    permitNumber: 'ND 90001',
    member: { ...cast.securityFirm, function: 'Teamleider surveillance', role: 'party-member' },
    signatory: {
      ...invented('Marloes Tuinstra'),
      function: 'Directeur',
      mandate: 'Zelfstandig bevoegd volgens het handelsregister',
    },
  },
  {
    kind: 'security-firm',
    name: 'Borgstede Bewaking',
    permitNumber: 'ND 90002',
    member: {
      ...invented('Lieuwe Adema'),
      function: 'Accountmanager',
      role: 'party-member',
    },
    signatory: {
      ...invented('Lieuwe Adema'),
      function: 'Accountmanager',
      mandate: 'Volmacht van de directie',
    },
  },
  {
    kind: 'other',
    name: 'Dekker Procesbegeleiding',
    member: { ...cast.facilitator, function: 'Procesbegeleider', role: 'facilitator' },
    signatory: { ...cast.facilitator, function: 'Eigenaar', mandate: 'Eigenaar van de eenmanszaak' },
  },
];
