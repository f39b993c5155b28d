const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const keyingNl = {
  title: 'Antwoorden op papier',
  link: 'Antwoorden op papier',
  heading: (n: number) =>
    n === 0 ? 'Nog geen antwoord op papier' : `${plural(n, 'Eén antwoord', `${n} antwoorden`)} op papier ingevoerd`,
  lead: 'Vult een bedrijf de vragen liever op papier in? Druk de vragenlijst af en voer de antwoorden hier in.',
  waiting: (n: number) =>
    `${plural(n, 'Eén formulier wacht', `${n} formulieren wachten`)} op een tweede invoer door iemand anders.`,
  stored: 'Het formulier is verwerkt. U kunt het volgende invoeren.',
  inResponse: (n: number) => `Daarvan ${plural(n, 'kwam er één', `kwamen er ${n}`)} op papier binnen.`,
  keyIn: 'Voer een formulier in',
  code: 'Code op het formulier',
  codeHint: 'Tien tekens, bovenaan elke bladzijde.',
  over: 'Begin opnieuw, ook als er al een begin is gemaakt',
  overHint: 'Alleen als u zeker weet dat dit bedrijf op papier wil antwoorden. Wat digitaal begonnen was, gaat weg.',
  begin: 'Naar de vragen',
  privacy:
    'Wie invoert, leest wat een bedrijf schreef. Praat er met niemand over en vernietig het papier als de meting gesloten is.',
  twiceTitle: 'Twee paar ogen',
  twice: 'Laat elk formulier door twee mensen invoeren',
  twiceHint: 'De tweede ziet niet wat de eerste invoerde. Pas als alles klopt, telt het antwoord mee.',
  twiceButton: 'Bewaar deze keuze',
  twiceSaved: 'De keuze is bewaard.',
  twiceEvent: (twice: boolean) =>
    twice ? 'Antwoorden op papier voeren twee mensen in' : 'Antwoorden op papier voert één persoon in',
  print: {
    title: 'Druk vragenlijsten af',
    lead: 'Eén vragenlijst per bedrijf dat nog niet antwoordde, met de code van dat bedrijf.',
    to: 'Voor wie?',
    tos: {
      'without-email': 'Bedrijven die geen post per e-mail krijgen',
      all: 'Alle bedrijven die nog niet antwoordden',
    },
    language: 'Taal',
    button: 'Maak de vragenlijsten (PDF)',
    file: (place: string) => `vragenlijst ${place}`,
    document: (place: string) => `Vragenlijst over veiligheid op ${place}`,
    event: (n: number) => plural(n, 'Eén vragenlijst op papier afgedrukt', `${n} vragenlijsten op papier afgedrukt`),
  },
  paper: {
    for: 'Voor',
    code: 'Code',
    until: (day: string) => `Geef dit formulier terug uiterlijk ${day}.`,
    how: 'Kruis aan wat past. Bij ‘Alleen als’ vult u alleen in als dat zo is. Overslaan mag.',
    private:
      'De parkmanager of procesbegeleider typt uw antwoorden over en ziet ze dan. Daarna kan niemand zien welk antwoord van u was.',
    onlyIf: 'Alleen als dit voor u geldt.',
    namely: 'namelijk',
    several: 'U mag meer dan één antwoord aankruisen.',
    rank: (most: number) => `Schrijf 1 bij het belangrijkste, dan 2, tot en met ${most}.`,
    street: 'Straat of plek',
    page: 'Bladzijde',
  },
  differences: {
    title: 'Verschillen',
    heading: (n: number) => `${plural(n, 'Eén antwoord is', `${n} antwoorden zijn`)} verschillend ingevoerd`,
    lead: 'Pak het formulier erbij en kies per vraag wat er staat.',
    first: (words: string) => `Eerste invoer: ${words}`,
    second: (words: string) => `Uw invoer: ${words}`,
    back: 'Ga terug naar de vragen',
    button: 'Sla het antwoord op',
  },
  states: {
    skipped: 'niet ingevuld',
    'not-applicable': 'niet van toepassing',
    'rather-not-say': 'zegt dit liever niet',
  },
  closing: (n: number) =>
    `${plural(n, 'Eén formulier op papier wacht', `${n} formulieren op papier wachten`)} nog op een tweede invoer. Die tellen dan niet mee.`,
  problems: {
    'code-wrong': 'Deze code klopt niet. Kijk nog eens goed; er zit een typefout in.',
    'code-unknown': 'Deze code hoort niet bij deze meting.',
    'too-many-guesses': 'Er zijn veel verkeerde codes ingevoerd. Wacht tien minuten.',
    'answered-already': 'Dit bedrijf heeft al geantwoord. Dit formulier telt niet meer mee.',
    'wave-not-open': 'Deze meting is niet open.',
    'wave-closed': 'Deze meting is al gesloten.',
    'keyed-by-you': 'U hebt dit formulier zelf al ingevoerd. Vraag een collega het nog eens te doen.',
    'draft-there': 'Met deze code is al begonnen. Kruis dit aan als u toch opnieuw wilt beginnen.',
    'choose-each': 'Kies bij elke vraag wat er op het formulier staat.',
    'does-not-fit': 'Zo passen de antwoorden niet bij elkaar. Ga terug naar de vragen en loop ze na.',
    'not-stored': 'Dit bedrijf heeft intussen geantwoord, of de meting is gesloten.',
    'nobody-to-write': 'Er is geen bedrijf dat hierbij past en nog moet antwoorden.',
    'too-many-letters': ({ most }: Readonly<Record<string, string | number>>) =>
      `Dit zijn er meer dan ${most ?? ''}. Maak eerst de vragenlijsten voor wie geen post krijgt.`,
    'unknown-choice': 'Dit is er niet meer. Ga terug en probeer het opnieuw.',
  },
};
