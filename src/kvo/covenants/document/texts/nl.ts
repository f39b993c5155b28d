export const nl = {
  title: (place: string) => `Convenant Veilig Ondernemen ${place}`,
  about: (day: string) => `Opgemaakt op ${day}`,
  area: (name: string, park: string, municipality: string) => `${name}, ${park}, gemeente ${municipality}`,
  party: (name: string, kind: string) => `${name} (${kind})`,
  kinds: {
    entrepreneurs: 'ondernemers',
    municipality: 'gemeente',
    police: 'politie',
    'fire-service': 'brandweer',
    'security-firm': 'beveiliging',
    other: 'andere partij',
  },
  headings: {
    parties: 'De partijen',
    areas: 'Het gebied',
    considerations: 'Wat de partijen overwegen',
    purpose: 'Doel',
    definitions: 'Begrippen',
    effort: 'Inspanningsverplichting',
    contributions: 'Wat elke partij inbrengt',
    plan: 'Het plan van aanpak',
    organisation: 'De werkgroep',
    exchange: 'Informatie en privacy',
    finance: 'Geld',
    publicity: 'Communicatie',
    evaluation: 'Evaluatie en audit',
    membership: 'Toetreden en stoppen',
    term: 'Looptijd en verlenging',
    disputes: 'Verschil van mening',
    standing: 'Wat dit convenant is, en wat niet',
    contact: 'Vragen',
    signing: 'Ondertekening',
  },
  partiesLead: 'Dit convenant is van:',
  partiesBy: 'Wie voor een partij tekent, staat met functie en mandaat op de bladzijde met handtekeningen.',
  areasLead: 'Dit convenant gaat over:',
  fixedEffort:
    'Elke partij spant zich in om te doen wat zij in artikel 4 en in het plan van aanpak op zich neemt. Zij doet dat vanuit haar eigen verantwoordelijkheid, binnen haar eigen taak, bevoegdheden en begroting.',
  brings: (party: string) => `${party} brengt in:`,
  owns: (party: string) => `Uit het plan van aanpak neemt ${party} op zich:`,
  measure: (code: string, title: string, due: string, status: string) =>
    `${code}. ${title} (${[due, status].filter(Boolean).join('; ')})`,
  due: (day: string) => `klaar op ${day}`,
  noDue: 'zonder einddatum',
  status: {
    proposed: 'voorgesteld',
    agreed: 'afgesproken',
    running: 'loopt',
    done: 'klaar',
    permanent: 'blijvend',
    dropped: 'vervallen',
  },
  supports: (party: string, codes: string) => `${party} helpt mee met ${codes}.`,
  unowned: (codes: string) => `Nog zonder eigenaar aan deze tafel: ${codes}.`,
  statusNote: 'De stand achter een maatregel is die van de dag waarop deze tekst is vastgesteld.',
  annexed: (version: number, day: string, print: string) =>
    `Bij dit convenant hoort het plan van aanpak, versie ${version}, vastgesteld op ${day}, met vingerafdruk ${print}. Het staat in de bijlage.`,
  notAnnexed: 'Het plan van aanpak is nog niet vastgesteld. Pas daarna kan het de bijlage van dit convenant worden.',
  workingGroup: 'In de werkgroep',
  chair: 'De werkgroep wordt geleid door',
  holds: (from: string, until: string) => `Dit convenant geldt vanaf ${from} tot en met ${until}.`,
  whenSigned: 'de dag waarop alle partijen hebben getekend',
  contact: (contact: string) => `Vragen over dit convenant? Vraag ${contact}.`,
  signing: 'Elke partij tekent op de bladzijde met handtekeningen. Een handtekening hoort bij precies deze tekst.',
  annexTitle: (version: number) => `Plan van aanpak, versie ${version}`,
  annexHeading: (title: string) => `Bijlage. ${title}`,
  annexLead: (day: string) => `Dit is de tekst van het plan zoals het op ${day} is vastgesteld.`,
  usual: {
    considerations: (place: string) => [
      `De partijen hebben de veiligheid op ${place} onderzocht, met een enquête, schouwen en cijfers.`,
      'Zij hebben daaruit samen een plan van aanpak gemaakt.',
      'Geen partij kan criminaliteit en onveiligheid alleen aanpakken. Elk heeft een eigen taak, en zij hebben elkaar nodig.',
      'Samenwerken is vrijwillig, maar niet vrijblijvend.',
    ],
    purpose: (place: string) => [
      `De partijen voeren samen het plan van aanpak uit, zodat ${place} schoon, heel en veilig is en blijft.`,
      'Zij willen daarmee het certificaat van het Keurmerk Veilig Ondernemen Bedrijventerreinen halen en houden.',
    ],
    definitions: () => [
      'Terrein: het gebied dat hierboven is genoemd.',
      'Plan van aanpak: de doelen en maatregelen in de bijlage.',
      'Maatregel: wat een partij volgens het plan doet, voor een bepaalde dag.',
      'Eigenaar: de partij die zorgt dat een maatregel wordt uitgevoerd.',
      'Werkgroep: de vertegenwoordigers van de partijen die het plan samen volgen.',
    ],
    effort: () => [
      'Lukt iets niet, of niet op tijd, dan zegt zij dat zo snel mogelijk aan de werkgroep, met de reden en een voorstel.',
      'De partijen mogen elkaar aanspreken op wat hier is afgesproken.',
    ],
    plan: () => [
      'De voortgang van maatregelen houden de partijen bij zonder dit convenant te wijzigen.',
      'Verandert het plan zelf, dan stelt de werkgroep een nieuwe versie vast. Daarna tekenen de partijen dit convenant opnieuw, met dat plan als bijlage.',
    ],
    organisation: () => [
      'De partijen vormen een werkgroep. Zij komt minstens twee keer per jaar bij elkaar.',
      'De werkgroep volgt het plan en besluit in overleg. Elke partij beslist zelf over haar eigen inzet en uitgaven.',
    ],
    exchange: () => [
      'De partijen delen wat nodig is om het plan uit te voeren: cijfers, tijden en plaatsen.',
      'Zij delen op grond van dit convenant geen gegevens over personen. Is dat nodig, dan leggen zij dat apart vast en houden zij zich aan de wet.',
      'Wat een partij vertrouwelijk deelt, houden de andere voor zich.',
    ],
    finance: () => [
      'Elke partij betaalt wat zij zelf doet, tenzij het plan iets anders zegt.',
      'Dit convenant verplicht geen partij tot uitgaven die zij niet zelf heeft goedgekeurd.',
    ],
    publicity: () => [
      'De partijen stemmen af wat zij naar buiten brengen over de samenwerking.',
      'Ondernemers op het terrein horen minstens één keer per jaar wat er is gedaan en bereikt.',
    ],
    evaluation: () => [
      'De werkgroep bekijkt elk jaar of de doelen van het plan worden gehaald, en legt de uitkomst vast.',
      'De partijen werken mee aan de audit voor het certificaat en laten zien wat is uitgevoerd.',
    ],
    membership: () => [
      'Een partij kan toetreden als de andere partijen dat goedvinden. Zij tekent dan een nieuwe versie van dit convenant.',
      'Een partij die wil stoppen, laat dat drie maanden vooraf schriftelijk weten en draagt haar maatregelen zo goed mogelijk over.',
    ],
    term: () => [
      'Drie maanden voor het einde besluiten de partijen of zij verder willen gaan, en met welk plan.',
      'Verlengen gebeurt door een nieuw convenant te tekenen.',
    ],
    disputes: () => [
      'Bij een verschil van mening praten de partijen eerst met elkaar in de werkgroep.',
      'Komen zij er niet uit, dan zoeken hun bestuurders samen een oplossing. Zo nodig vragen zij een bemiddelaar die zij beide vertrouwen.',
    ],
    standing: () => [
      'De partijen zijn niet van plan om naleving van dit convenant bij de rechter af te dwingen.',
      'Het convenant verandert niets aan de wettelijke taken en bevoegdheden van de partijen.',
    ],
  },
  brought: {
    entrepreneurs: [
      'Wij vertegenwoordigen de bedrijven en houden hen op de hoogte van wat er gebeurt.',
      'Wij houden de lijst van bedrijven bij en vragen hun om mee te doen aan enquête en schouwen.',
    ],
    municipality: [
      'Wij zetten ons in voor een schone, hele en veilige openbare ruimte.',
      'Wij leveren de cijfers over meldingen en handelen meldingen van het terrein af.',
    ],
    police: [
      'Wij hebben een vast aanspreekpunt voor het terrein en adviseren over preventie.',
      'Wij leveren cijfers over criminaliteit en overlast, alleen als aantallen.',
    ],
    'fire-service': [
      'Wij adviseren over brandveiligheid en bereikbaarheid.',
      'Wij leveren cijfers over branden en alarmen, alleen als aantallen.',
    ],
    'security-firm': [
      'Wij houden toezicht volgens onze opdracht, met een geldige vergunning.',
      'Wij delen wat wij op het terrein zien, zonder gegevens over personen.',
    ],
    other: ['Wij dragen bij vanuit ons eigen vak en doen mee aan de werkgroep.'],
  },
  points: {
    together: 'Samen.',
    togetherText: (count: string, place: string) =>
      `De ${count} partijen voeren samen het plan van aanpak voor ${place} uit.`,
    effort: 'Inspanning.',
    effortText:
      'Elke partij doet haar best vanuit haar eigen taak en verantwoordelijkheid. De partijen mogen elkaar daarop aanspreken.',
    plan: 'Bijlage.',
    planText: (version: number, measures: number) =>
      `Het plan van aanpak, versie ${version}, met ${measures === 1 ? 'één maatregel' : `${measures} maatregelen`}.`,
    own: (party: string) => `${party}.`,
    more: (count: string) => `En nog ${count}, te lezen in artikel 4.`,
    owns: (count: number, codes: string) =>
      count === 1 ? `Uit het plan: maatregel ${codes}.` : `Uit het plan: de maatregelen ${codes}.`,
    term: 'Looptijd.',
    standing: 'Wat dit is.',
  },
};
