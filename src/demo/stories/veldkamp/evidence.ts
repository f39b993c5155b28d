import type { LaidOpen } from '../../acts/certify.ts';

/** What the facilitator laid open for the auditor, beside what the dossier holds of itself. */
export const evidenceOfVeldkamp: readonly LaidOpen[] = [
  {
    criterion: 'R03',
    document: 'organisation',
    title: 'Statuten van de Coöperatie Parkmanagement De Veldkamp',
    lines: [
      'Artikel 2: de coöperatie zorgt voor een schoon, heel en veilig terrein.',
      'Artikel 9: het bestuur tekent.',
    ],
  },
  {
    criterion: 'R04',
    document: 'organisation',
    title: 'Begroting parkmanagement, drie jaar',
    lines: [
      'Per jaar: parkmanager, surveillance en onderhoud van de camera’s.',
      'Betaald uit de bijdrage van de leden.',
    ],
  },
  {
    criterion: 'R05',
    document: 'safety-analysis',
    title: 'Veiligheidsanalyse De Veldkamp',
    lines: [
      'Enquête, twee schouwen en de cijfers van politie en brandweer naast elkaar.',
      'Eerst: hardrijden en inbraak.',
    ],
  },
  {
    criterion: 'R26',
    document: 'incident-register',
    title: 'Overzicht van meldingen bij de surveillance',
    lines: ['Per maand: open poorten, alarm, verdachte situaties.', 'Zonder namen van personen.'],
  },
];
