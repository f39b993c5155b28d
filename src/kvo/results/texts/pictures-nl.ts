/** What stands with the pictures of an order, a time or a place. */
export const picturesNl = {
  first: (question: string) => `${question}: op de eerste plaats gezet`,
  among: (question: string, top: string) => `${question}: bij de eerste ${top} gezet`,
  order:
    'Bovenaan staat wat de meesten bij de eerste plaatsen zetten. Liggen twee strepen over elkaar, dan is hun volgorde niet zeker.',
  units: {
    month: 'Geteld per maand.',
    quarter: 'Geteld per kwartaal: niet elke maand is door vijf mensen genoemd.',
    year: 'Geteld per jaar: niet elk kwartaal is door vijf mensen genoemd.',
  },
  month: (month: string, year: string) => `${month} ${year}`,
  quarter: (quarter: string, year: string) => `${quarter}e kwartaal ${year}`,
  years: (from: string, to: string) => `${from} tot en met ${to}`,
  map: (question: string) => `${question}: kaart van de deelterreinen`,
  shades:
    'Hoe donkerder, hoe vaker genoemd. Niet gekleurd: niet getoond, of niet genoemd. Losse punten tonen we nooit.',
  place: 'Plaats',
  count: 'Aantal',
  noStreet: (area: string) => `${area}, geen straat genoemd`,
  street: (area: string, street: string) => `${area}, ${street}`,
  hidden: 'niet getoond',
  hiddenNote: 'Niet getoond: minder dan vijf antwoorden, of daarmee uit te rekenen.',
  without: {
    heading: 'Zonder antwoord:',
    skipped: (n: string) => `${n} overgeslagen`,
    ratherNotSay: (n: string) => `${n} ‘wil niet zeggen’`,
    notApplicable: (n: string) => `${n} niet van toepassing`,
    end: 'Zij tellen niet mee in n.',
  },
  ways: {
    ranking: (most: string) => `Zet in volgorde, hooguit ${most}`,
    date: 'Een datum',
    month: 'Een maand',
    place: (areas: string) => `Een plaats op het terrein: ${areas}`,
    information: 'Tekst om te lezen, geen vraag',
    ratherNotSay: 'Ook mogelijk: wil niet zeggen',
  },
};
