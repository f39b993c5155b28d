export const nl = {
  plan: {
    legend: 'Wilt u dezelfde bedrijven kunnen vergelijken?',
    hint: 'Zonder vergelijken is alles anoniem. Met vergelijken kiest elk bedrijf zelf: anoniem, of vertrouwelijk met een merkteken. We vertellen dat in de uitnodiging en vóór de eerste vraag.',
    linked: 'Vraag of antwoorden naast die van de vorige en de volgende meting mogen liggen',
    destroyOn: 'Sleutel vernietigen op',
    destroyHint: 'Alleen bij vergelijken. Na deze dag kan niemand de metingen nog per bedrijf vergelijken.',
  },
  key: {
    title: 'Sleutel om te vergelijken',
    heading: 'Wilt u de sleutel nu vernietigen?',
    none: 'Deze meting heeft geen sleutel',
    noneLead: 'Er is dus niets te vernietigen: alle antwoorden zijn anoniem.',
    gone: (day: string) => `De sleutel is vernietigd op ${day}. De merktekens staan niet meer bij de antwoorden.`,
    facts: (day: string) => [
      `Zonder u verdwijnt de sleutel op ${day}.`,
      'De merktekens verdwijnen van de antwoorden van deze meting en van de meting waarmee ze vergeleken wordt.',
      'Metingen vergelijken gaat daarna alleen nog zonder koppeling. Dit is niet terug te draaien.',
    ],
    button: 'Vernietig de sleutel',
    back: 'Terug naar de meting',
    destroyed: 'De sleutel is vernietigd.',
    alive: (day: string) => `Bedrijven mogen hun antwoorden laten vergelijken. De sleutel verdwijnt op ${day}.`,
    link: 'Vernietig de sleutel eerder',
  },
  events: {
    created: (day: string) => `Sleutel gemaakt om metingen te vergelijken; hij wordt op ${day} vernietigd`,
    onDay: 'Sleutel om metingen te vergelijken vernietigd, zoals afgesproken',
    asked: 'Sleutel om metingen te vergelijken vernietigd op verzoek',
  },
};
