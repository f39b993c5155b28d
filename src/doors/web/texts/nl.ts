export const nl = {
  sample: 'Demo: alle bedrijven, personen, antwoorden en handtekeningen hier zijn verzonnen.',
  back: 'Ga terug',
  home: 'Naar het begin',
  signIn: 'Meld u aan',
  again: 'Verstuur het opnieuw',
  kept: 'Wat u invulde, is bewaard in deze pagina.',
  files: 'Een gekozen bestand kiest u daarna opnieuw.',
  reference: (reference: string) => `Nummer van deze storing: ${reference}.`,
  notFound: {
    title: 'Niet gevonden',
    heading: 'Deze pagina is er niet',
    lead: 'Misschien is het adres verkeerd overgenomen, of is de pagina verhuisd.',
  },
  forbidden: {
    title: 'Geen toegang',
    heading: 'Dit kunt u niet openen',
    lead: (who: string) => `Dit kan ${who}. Klopt dat niet? Vraag degene die u uitnodigde.`,
  },
  forged: {
    title: 'Verlopen',
    heading: 'Deze pagina stond te lang open',
    lead: 'Voor uw veiligheid nemen we het formulier zo niet aan. Verstuur het hieronder nog een keer.',
  },
  elsewhere: {
    title: 'Niet aangenomen',
    heading: 'Dit formulier kwam van een andere website',
    lead: 'We nemen alleen formulieren aan van onze eigen pagina’s. Open de pagina bij ons en vul haar daar in.',
  },
  tooLarge: {
    title: 'Te groot',
    heading: 'Dit is te groot om te versturen',
    lead: (size: string) => `Er past hoogstens ${size} in. Kies een kleiner bestand of kort de tekst in.`,
  },
  unreadable: {
    title: 'Onleesbaar',
    heading: 'Dit formulier kunnen we niet lezen',
    lead: 'Open de pagina opnieuw en vul haar nog eens in.',
  },
  slowDown: {
    title: 'Even wachten',
    heading: 'Even wachten',
    lead: (wait: string) => `Dit ging te vaak achter elkaar. Probeer het over ${wait} opnieuw.`,
  },
  broken: {
    title: 'Storing',
    heading: 'Er ging bij ons iets mis',
    lead: 'Dit ligt niet aan u. Probeer het zo opnieuw.',
  },
  full: {
    title: 'Schijf vol',
    heading: 'Er kan even niets worden bewaard',
    lead: 'De opslag van deze installatie is vol. De beheerder moet ruimte maken. Wat al bewaard was, is er nog.',
  },
  unreachable: {
    title: 'Even niet bereikbaar',
    heading: 'De gegevens zijn even niet bereikbaar',
    lead: 'Probeer het over een halve minuut opnieuw. Wat al bewaard was, is er nog.',
  },
  seconds: (n: number) => (n === 1 ? 'één seconde' : `${n} seconden`),
  minutes: (n: number) => (n === 1 ? 'één minuut' : `${n} minuten`),
};
