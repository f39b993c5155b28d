export const benchmarkNl = {
  heading: 'Andere terreinen',
  lead: (parks: number) =>
    `Dezelfde vraag werd op ${parks} andere terreinen gesteld. Hier staat het middelste terrein, en tussen welke waarden alle liggen.`,
  table: 'Uw terrein naast andere terreinen',
  item: 'Vraag',
  own: 'Uw terrein',
  median: 'Middelste terrein',
  range: 'Alle terreinen',
  parks: 'Terreinen',
  ownHidden: 'niet te geven',
  between: (lower: string, upper: string) => `${lower} tot ${upper}`,
  note: 'Afgerond, zodat van geen terrein het eigen cijfer te zien is. Alleen terreinen waarvan het cijfer naar buiten mag; de groep verandert eens per kwartaal. Terreinen verschillen in grootte en soort bedrijven: dit is geen ranglijst.',
  none: 'Vergelijken met andere terreinen kan zodra vijf andere terreinen dezelfde vraag stelden.',
};
