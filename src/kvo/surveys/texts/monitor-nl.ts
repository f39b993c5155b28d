import { numberWord } from '../../../platform/ui/texts/number-words.ts';

const answers = (n: number): string => (n === 1 ? '1 antwoord' : `${n} antwoorden`);
const from = (n: number): string => (n === 1 ? 'op die dag' : `in de ${numberWord(n, 'nl')} dagen vanaf toen`);
const before = (n: number): string => (n === 1 ? 'op de dag ervoor' : `in de ${numberWord(n, 'nl')} dagen ervoor`);
const letters = {
  invitation: 'uitnodigingen per e-mail',
  reminder: 'herinneringen per e-mail',
  letters: 'brieven gedrukt',
};

export const monitorNl = {
  menu: 'Respons',
  link: 'Volg de respons per dag en per groep',
  heading: {
    reached: 'De drempel is gehaald',
    likely: 'U haalt de drempel waarschijnlijk',
    open: 'Of u de drempel haalt, is nog onzeker',
    unlikely: 'Zonder actie mist u de drempel waarschijnlijk',
    missed: (short: string) => `U mist de drempel: ${short} antwoorden te weinig`,
    early: 'Te vroeg om te zeggen of u de drempel haalt',
    over: (answered: string, firms: string) => `${answered} van de ${firms} bedrijven antwoordden`,
  },
  lead: (answered: string, firms: string, share: string) =>
    `${answered} van de ${firms} bedrijven antwoordden${share === '' ? '' : ` (${share})`}.`,
  needed: (percent: string, count: string) => `Nodig is ${percent}: ${count} bedrijven.`,
  notOpen: 'Deze meting is nog niet open. Er is nog geen respons te zien.',
  forecast: {
    heading: 'antwoorden verwacht op de laatste dag',
    range: (lower: string, upper: string) =>
      `Het worden er waarschijnlijk ${lower === upper ? lower : `${lower} tot en met ${upper}`}, als u niets meer verstuurt. Die grenzen kloppen in minstens negen van de tien gevallen.`,
    chance: {
      none: 'De kans dat u zo de drempel haalt is heel klein.',
      some: (tens: number) => `De kans dat u zo de drempel haalt is ongeveer ${tens} op 10.`,
      all: 'De kans dat u zo de drempel haalt is heel groot.',
    },
    early: 'Een verwachting komt er na drie hele dagen met samen acht antwoorden, of anders na tien dagen.',
    short: (likely: string, lower: string, upper: string) =>
      `Verwacht op de laatste dag: ${likely} antwoorden (tussen ${lower} en ${upper}), als u niets meer verstuurt.`,
    shortEarly: 'Te vroeg voor een verwachting.',
  },
  warning: {
    title: {
      'even-at-best': 'Ook als het meezit, haalt u de drempel zo niet',
      likely: 'U haalt de drempel zo waarschijnlijk niet',
    },
    needs: (short: string) => `Er zijn nog ${short} antwoorden nodig`,
    can: '. Dit kunt u doen:',
    now: 'Dit kunt u nu doen',
    act: {
      invite: (firms: string) => `Nodig ${firms} bedrijven uit`,
      remind: (firms: string) => `Herinner ${firms} bedrijven`,
      firms: 'Bel of bezoek wie nog niet antwoordde',
      letters: 'Druk een brief voor wie geen e-mailadres heeft',
      days: 'Geef meer tijd: verzet de laatste dag',
    },
    behind: (groups: string) => `Blijft achter bij de rest: ${groups}.`,
    behindTitle: 'Een groep blijft achter',
  },
  curve: {
    heading: 'Antwoorden per dag',
    name: 'Antwoorden van bedrijven per dag, opgeteld',
    said: (total: string, days: string, needed: string) =>
      `Na ${days} dagen ${total} antwoorden; nodig zijn er ${needed}.`,
    base: 'Donker is wat die dag binnenkwam, licht wat er al was. De stip is de verwachting, de lijn erdoor de grenzen.',
    baseOver: 'Donker is wat die dag binnenkwam, licht wat er al was.',
    counted: 'Per dag staat alleen een aantal vast: van geen bedrijf wordt bewaard wanneer het antwoordde.',
    needed: (n: string) => `nodig: ${n}`,
    today: 'vandaag',
    day: 'Dag',
    added: 'Antwoorden',
    total: 'Opgeteld',
    sent: 'Verstuurd',
    effects: 'Wat een brief deed',
    effectsLead:
      'Wat er na een brief binnenkwam, naast wat er vlak ervoor binnenkwam. Dat het door de brief kwam, staat daarmee niet vast.',
    sentWhat: (kind: 'invitation' | 'reminder' | 'letters', n: string) => `${n} ${letters[kind]}`,
    effect: (after: number, n: number, earlier: number | null) =>
      `${answers(after)} ${from(n)}${earlier === null ? '' : `, ${earlier} ${before(n)}`}.`,
    effectLater: 'Wat dit doet, ziet u vanaf morgen.',
  },
  groups: {
    heading: 'Respons per groep',
    lead: 'De eis geldt voor alle bedrijven samen. Per groep ziet u wat er nodig is om daar ook zo ver te komen.',
    area: 'Per deelterrein',
    size: 'Per grootte',
    sector: 'Per sector',
    toGo: (n: string) => `nog ${n} te gaan`,
    enough: 'ver genoeg',
    unknownSector: 'sector onbekend',
    small: 'kleine groepen samen',
    smallNote: 'Groepen van minder dan vijf bedrijven staan samen: anders ziet u wie er antwoordde.',
  },
  more: {
    heading: 'Waar tien antwoorden het meest helpen',
    best: (group: string, extra: number, now: string, then: string) =>
      `Bij ${group}: met ${extra === 1 ? 'één antwoord' : `${numberWord(extra, 'nl')} antwoorden`} erbij gaat de marge van de cijfers van ${now} naar ${then} procentpunt.`,
    same: (group: string, extra: number, now: string) =>
      `Bij ${group}, maar veel scheelt het niet: met ${extra === 1 ? 'één antwoord' : `${numberWord(extra, 'nl')} antwoorden`} erbij blijft de marge ongeveer ${now} procentpunt.`,
    threshold: (short: string) => `Voor de drempel telt elk antwoord even zwaar: nog ${short}.`,
    reached: 'Voor de drempel is geen antwoord meer nodig. Voor scherpere cijfers wel.',
    all: 'Alle bedrijven antwoordden. Scherper kan niet.',
    group: 'Groep',
    answered: 'Antwoordden',
    silent: 'Nog open',
    extra: 'Erbij',
    margin: 'Marge daarna',
    table: 'Groepen waar tien antwoorden erbij het meest helpen',
    how: 'De marge is die van een aandeel rond de helft, gewogen naar deelterrein en grootte, bij 95 % zekerheid.',
    outOf: (answered: string, listed: string) => `${answered} van ${listed}`,
    points: (points: string) => `± ${points}`,
  },
  even: {
    heading: 'Lijken de antwoorden op de lijst?',
    explain:
      'De R-indicator zegt hoe gelijk de groepen antwoorden: bij 1 antwoordt elke groep even vaak, hoe lager hoe schever.',
    figure: 'R-indicator, van 0 tot 1',
    range: (lower: string, upper: string) =>
      `Toeval eraf gehaald; hij ligt tussen ${lower} en ${upper} (95 % zekerheid).`,
    verdict: {
      even: 'De groepen antwoorden ongeveer gelijk.',
      perhaps: 'Of de groepen gelijk antwoorden, is nog niet te zeggen.',
      uneven: 'De groepen antwoorden ongelijk. De cijfers worden daarom ook gewogen getoond.',
    },
    limits: 'Ook bij 1 kan het binnen een groep nog schelen wie antwoordt: dat ziet dit getal niet.',
    none: 'Hierover is nog niets te zeggen: er zijn te weinig antwoorden, of alle bedrijven zitten in één groep.',
    division: 'Verdeling',
    part: 'Bijdrage',
    missing: 'Te weinig',
    over: 'Te vaak',
    table: 'Wat elke verdeling bijdraagt',
    tableNote: '0 is gelijk. Genoemd is de groep die het meest ontbreekt en de groep die er het meest te vaak is.',
    parts: { area: 'deelterrein', size: 'grootte', sector: 'sector' },
  },
};
