const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const mailingNl = {
  title: 'Post en herinneringen',
  link: 'Post en herinneringen',
  heading: (sent: number, all: number) =>
    all === 0
      ? 'Er is nog geen post verstuurd'
      : sent === all
        ? `Alle ${all} brieven zijn verstuurd`
        : `${sent} van de ${all} brieven zijn verstuurd`,
  lead: 'Verstuurd betekent: de mailserver van de ontvanger nam de brief aan. Of iemand hem las, weten we niet.',
  rest: (moment: string) =>
    `De mailserver neemt nu niets aan. Rond ${moment} proberen we het weer. Er gaat niets verloren.`,
  mailings: 'Wat er verstuurd is',
  what: 'Post',
  kinds: { invitation: 'uitnodiging', reminder: 'herinnering' },
  states: {
    queued: 'Wacht',
    deferred: 'Uitgesteld',
    sent: 'Verstuurd',
    refused: 'Geweigerd',
    'given-up': 'Opgegeven',
    dropped: 'Niet meer nodig',
  },
  troubled: 'Brieven die niet aankwamen',
  firm: 'Bedrijf',
  why: 'Wat er gebeurde',
  trouble: (state: string, words: string) =>
    state === 'deferred' ? `${words} We proberen het later opnieuw.` : `${words} We proberen het niet meer.`,
  reasons: {
    unknown: 'Dit adres bestaat niet.',
    full: 'Het postvak is vol of gesloten.',
    sender: 'Deze mailserver neemt onze post niet aan.',
    busy: 'De mailserver nam de brief nog niet aan.',
    unanswered: 'De mailserver brak af zonder antwoord. De brief kan aangekomen zijn.',
    line: 'De mailserver was niet bereikbaar.',
    other: 'De mailserver weigerde de brief.',
  },
  code: (code: string) => `(melding ${code})`,
  unmailed: 'Wie geen post krijgt',
  unmailedLead: 'Deze bedrijven tellen mee. Bereik ze met een brief op papier, de telefoon of een bezoek.',
  marks: {
    'no-address': 'geen e-mailadres',
    failing: 'adres werkt niet',
    declined: 'wil geen post',
    refuses: 'wil niet meedoen',
  },
  inviteRest: (n: number) =>
    `Nodig ook ${plural(n, 'het ene bedrijf', `de ${n} bedrijven`)} uit dat nog geen brief kreeg`,
  restSent: (n: number) => plural(n, 'Eén brief is onderweg.', `${n} brieven zijn onderweg.`),
  pace: 'Hoe snel',
  paces: {
    calm: 'Rustig: 20 brieven per 10 minuten',
    steady: 'Gewoon: 50 brieven per 5 minuten',
    quick: 'Vlot: 200 brieven per 2 minuten',
  },
  paceHint: 'Veel mailservers weigeren post als er te veel tegelijk komt.',
  language: 'Taal van de brief',
  preview: (language: string, n: number) => `${language}: ${n} ${plural(n, 'bedrijf', 'bedrijven')}`,
  reminders: {
    title: 'Geplande herinneringen',
    heading: (n: number) =>
      n === 0 ? 'Er staat geen herinnering gepland' : `${plural(n, 'Eén herinnering', `${n} herinneringen`)} gepland`,
    lead: 'Een herinnering gaat om negen uur ’s ochtends weg, alleen naar bedrijven die dan nog niet antwoordden.',
    link: 'Plan herinneringen',
    day: 'Op welke dag?',
    dayHint: (closes: string) => `Minstens drie dagen na de vorige brief, tot en met ${closes}.`,
    add: 'Plan deze herinnering',
    drop: 'Haal weg',
    dropLabel: (day: string) => `Haal de herinnering van ${day} weg`,
    planned: 'gepland',
    sent: 'verstuurd',
    tooLate: 'vervalt: de meting is dan gesloten',
    skipped: {
      overtaken: 'niet verstuurd: een latere herinnering ging voor',
      'nobody-to-mail': 'niet nodig: niemand hoefde meer post',
      'mailed-recently': 'niet verstuurd: de vorige brief was nog geen drie dagen weg',
      'not-invited-yet': 'niet verstuurd: er was nog niet uitgenodigd',
      other: 'niet verstuurd',
    },
    addedFlash: 'De herinnering staat gepland.',
    droppedFlash: 'De herinnering is weg.',
  },
  calls: {
    title: 'Bellijst',
    link: 'Bellijst',
    heading: (n: number) =>
      n === 0 ? 'Niemand om te bellen' : `${plural(n, 'Eén bedrijf', `${n} bedrijven`)} om te bellen`,
    lead: (without: number) =>
      without === 0
        ? 'Bedrijven die nog niet antwoordden. Print de lijst of vul hem hier in.'
        : `Bedrijven die nog niet antwoordden. Van ${without} is geen telefoonnummer bekend. Print de lijst of vul hem hier in.`,
    kept: (months: number) => `Wat u noteert, wissen we ${months} maanden na het sluiten van de meting.`,
    phone: 'Telefoon',
    noPhone: 'niet bekend',
    last: 'Laatst',
    never: 'nog niet gebeld',
    times: (n: number, words: string, day: string) => (n === 1 ? `${words}, ${day}` : `${words}, ${day} (${n} keer)`),
    today: 'Vandaag',
    todayFor: (firm: string) => `Vandaag bij ${firm}`,
    none: 'niet gebeld',
    outcomes: {
      called: 'gesproken',
      'no-answer': 'niet bereikt',
      refuses: 'wil niet meedoen',
      'will-answer': 'gaat antwoorden',
    },
    save: 'Bewaar wat u noteerde',
    saved: (n: number) =>
      n === 0 ? 'Er was niets te bewaren.' : plural(n, 'Eén gesprek bewaard.', `${n} gesprekken bewaard.`),
    notOpen: 'Deze meting is nog niet open. Dan staan hier de bedrijven die nog niet antwoordden.',
    empty: 'Elk bedrijf van deze meting antwoordde of hoort niet op de lijst.',
    refusesNote: 'Wie niet wil meedoen, krijgt ook geen herinnering meer.',
  },
  problems: {
    'day-is-past': 'Kies een dag die nog komt. Om negen uur ’s ochtends gaat de post weg.',
    'after-closing': 'Dan is de meting al gesloten. Kies een eerdere dag.',
    'too-close': 'Er staat al een herinnering binnen drie dagen. Kies een andere dag.',
    'too-many-reminders': 'Meer dan zes herinneringen kan niet. Haal er eerst een weg.',
    'wave-closed': 'Deze meting is al gesloten.',
    'sent-already': 'Deze herinnering is al verstuurd.',
    'unknown-choice': 'Dit is er niet meer. Ga terug en probeer het opnieuw.',
  },
};
