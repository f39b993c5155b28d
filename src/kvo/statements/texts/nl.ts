export const nl = {
  privacy: {
    title: 'Privacy',
    heading: 'We bewaren zo weinig mogelijk van mensen',
    lead: 'Keurpark gaat over bedrijventerreinen, niet over personen. Hier leest u wat we bewaren, waarom en hoe lang.',
    parts: [
      {
        heading: 'Enquête',
        lines: [
          'Elk bedrijf kan één keer antwoorden. We weten wie antwoordde, want daar hangt de respons van af. Wat een bedrijf antwoordde, weten we niet.',
          'Terwijl u invult, staan uw antwoorden versleuteld. De sleutel zit in uw link, of in uw code samen met uw hervatwoord. Wie alleen de database heeft, kan ze niet lezen. Stopt u zonder te versturen, dan verdwijnen ze als de meting sluit.',
          'Verstuurt u ze, dan worden ze los van uw link opgeslagen, zonder naam, zonder tijdstip en zonder gedeelde sleutel. Zodra er vijf zijn om tussen te staan, en uiterlijk bij sluiten, schrijven we alle antwoorden in willekeurige volgorde opnieuw weg.',
          'Deze belofte geldt voor één kopie van de database, bestanden en logboeken. Ze geldt niet tegen iemand die de computer live meekijkt, die opeenvolgende kopieën vergelijkt of die het schrijflogboek van de database leest.',
          'Soms vragen we vóór de eerste vraag of uw antwoorden naast die van een andere meting mogen liggen. Zegt u ja, dan krijgen ze een merkteken en zijn ze vertrouwelijk in plaats van anoniem. Op de dag die we noemen, vernietigen we de sleutel en alle merktekens. Zegt u nee, dan is alles anoniem.',
          'Bij minder dan vijf antwoorden tonen we geen cijfer, ook niet een cijfer dat door aftrekken te vinden is.',
        ],
      },
      {
        heading: 'Mensen aan tafel',
        lines: [
          'Van wie meewerkt bewaren we naam, functie, e-mailadres en rol. Twee jaar nadat iemand vertrokken is, wissen we naam en adres.',
          'Wie een verklaring of convenant tekende, blijft met naam en functie bij dat stuk staan: dat is het bewijs. Het e-mailadres wissen we een jaar nadat iedereen heeft getekend.',
          'Het logboek is niet te wijzigen. Persoonlijke gegevens staan er alleen in als gezouten vingerafdruk, zodat we ze kunnen wissen terwijl het bewijs blijft kloppen.',
        ],
      },
      {
        heading: 'Bedrijven',
        lines: [
          'De lijst van bedrijven bevat zakelijke gegevens. E-mailadressen staan apart en gaan een jaar na vertrek weg.',
          'We bewaren geen verdachten, geen kentekens en geen gezichten. Cijfers van politie en brandweer alleen als totalen.',
        ],
      },
      {
        heading: 'Cookies',
        lines: [
          'We gebruiken alleen cookies die nodig zijn: om u aangemeld te houden (veertien dagen), om uw taal te onthouden (een jaar) en om één keer een bericht te tonen (een minuut). Voor de enquête is geen cookie nodig.',
          'Tegen raden en misbruik tellen we pogingen per netwerk, als versleutelde telling die we na een dag vergeten.',
        ],
      },
      {
        heading: 'Uw rechten',
        lines: [
          'Wilt u weten wat we van u bewaren, iets verbeteren of laten wissen? Vraag het de procesbegeleider van uw traject of de beheerder van deze installatie.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Toegankelijkheid',
    heading: 'Keurpark is er voor iedereen',
    lead: 'We bouwen naar WCAG 2.2, niveau AA, en toetsen elke pagina.',
    parts: [
      {
        heading: 'Wat u mag verwachten',
        lines: [
          'Alles werkt met het toetsenbord, met een schermlezer, zonder JavaScript en op een scherm van 320 pixels breed.',
          'Kleur is nooit het enige teken. Elke grafiek heeft dezelfde cijfers als tabel.',
          'Lichte en donkere weergave en hoog contrast volgen uw instellingen.',
        ],
      },
      {
        heading: 'Hoe we toetsen',
        lines: [
          'Bij elke wijziging controleert een machine elke pagina: axe, geldige HTML, 320 en 1280 pixels, licht en donker, toetsenbord. Een machine vindt niet alles.',
          'Een onafhankelijk onderzoek met mensen is nog niet gedaan.',
        ],
      },
      {
        heading: 'Loopt u vast?',
        lines: [
          'Meld het de procesbegeleider van uw traject of de beheerder van deze installatie. Zeg op welke pagina en wat u wilde doen.',
        ],
      },
    ],
  },
};
