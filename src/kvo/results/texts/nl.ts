import { exportsNl } from './exports-nl.ts';

export const nl = {
  menu: 'Resultaten',
  measurement: (number: number) => (number === 0 ? 'Nulmeting' : `${number}-meting`),
  none: {
    heading: 'Er zijn nog geen resultaten',
    planned: 'Resultaten komen na een meting. Plan er een onder Enquête.',
    open: (day: string) => `De meting loopt tot en met ${day}. Zolang zij open is, ziet niemand een antwoord.`,
    toSurvey: 'Naar de enquête',
  },
  heading: {
    few: (place: string) => `Op ${place} zijn te weinig antwoorden om te zeggen wat opvalt`,
    none: (place: string) => `Op ${place} valt niets uit de toon`,
    one: (place: string) => `Op ${place} valt één punt op`,
    more: (n: string, place: string) => `Op ${place} vallen ${n} punten op`,
  },
  lead: (answered: string, firms: string, share: string) =>
    `${answered} van de ${firms} bedrijven deden mee${share === '' ? '' : ` (${share})`}. Elk cijfer hieronder zegt hoe zeker het is.`,
  leadOpen: (n: string) =>
    `${n} mensen vulden de korte vragenlijst in. Zij zijn geen steekproef: dit zijn hun antwoorden, zonder marge.`,
  figs: {
    firms: (firms: string) => `van de ${firms} bedrijven deden mee`,
    share: 'respons van de bedrijven',
    employees: 'medewerkers vulden de korte lijst in',
    visitors: 'bezoekers vulden de korte lijst in',
  },
  audiences: { entrepreneurs: 'Ondernemers', employees: 'Medewerkers', visitors: 'Bezoekers' },
  views: 'Van wie',
  areas: 'Voor welk deel',
  allAreas: 'Alle deelterreinen',
  outliers: 'Wat opvalt',
  outliersLead: 'Deze cijfers liggen aan de verkeerde kant van de grens die in de vragenlijst staat.',
  outliersFew: 'Bij minder dan tien antwoorden houden we geen cijfer tegen een grens.',
  toProposals: 'Beslis over wat de resultaten voorstellen',
  outliersNone: 'Geen enkel cijfer ligt aan de verkeerde kant van de grens die in de vragenlijst staat.',
  atLeast: (bound: string) => `grens: ${bound} of meer`,
  atMost: (bound: string) => `grens: ${bound} of lager`,
  sharesOf: (title: string) => `${title}: deel van de bedrijven`,
  sharesOfPeople: (title: string) => `${title}: deel van wie antwoordde`,
  marksOf: (title: string) => `${title}: gemiddeld rapportcijfer`,
  totalsOf: (title: string) => `${title}: samen geteld`,
  euro: (amount: string) => `€ ${amount}`,
  atLeastTotal: 'Dit is wat de antwoorden samen noemen: zeker niet minder. Wie niet antwoordde, telt niet mee.',
  conditional:
    'Een deel van deze vragen kregen alleen bedrijven bij wie het speelde. Bij zo’n vraag is N het grootste aantal bedrijven dat hem had kunnen krijgen. Daardoor zijn de grenzen eerder te ruim dan te krap.',
  area: (name: string) => `Alleen ${name}.`,
  how: 'Zo rekenen we',
  howLines: [
    'Niet elk bedrijf antwoordde. Daarom hoort bij elk cijfer een ondergrens en een bovengrens. Met meer antwoorden komen die dichter bij elkaar. Als alle bedrijven antwoorden, is er geen marge meer.',
    'De grenzen van een deel zijn exact (hypergeometrisch, 95 %), met correctie voor een eindige groep. Die van een gemiddeld cijfer zijn t-grenzen met dezelfde correctie.',
    'Bij minder dan vijf antwoorden tonen we niets, en ook niet wat door aftrekken te vinden is. Van vijf tot en met negen antwoorden tonen we alleen aantallen.',
  ],
  exports: exportsNl,
  texts: {
    link: 'Lees de open antwoorden',
    title: 'Open antwoorden',
    heading: (n: number) => (n === 1 ? 'Eén open antwoord' : `${n} open antwoorden`),
    lead: 'Elk antwoord staat los van de andere antwoorden van hetzelfde bedrijf, op alfabet. Noem geen namen als u hieruit aanhaalt.',
    few: 'Er zijn minder dan vijf open antwoorden. Anders is te zien wie wat schreef.',
  },
};
