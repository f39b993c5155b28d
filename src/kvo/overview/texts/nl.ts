import type { LocalDate } from '../../../kernel/dates.ts';
import { showDate } from '../../../kernel/dates.ts';
import { showCount, showExactShare, showPercent } from '../../../platform/ui/figures/numbers.ts';
import { capital } from '../../../platform/ui/texts/capital.ts';
import { numberWord } from '../../../platform/ui/texts/number-words.ts';
import type { AgreementKind } from '../../agreements/model.ts';
import type { Said } from '../../gates/said.ts';
import { reasonSentence, stageWords } from '../../gates/words.ts';
import type { PartyKind, RecordKind, StageKey } from '../../schemes/model.ts';
import type { AgendaItem, AgendaWhat, DueWhat } from '../due-model.ts';
import type { StepTexts } from '../step-said.ts';
import type { WhyTexts } from '../why-said.ts';

const day = (on: LocalDate): string => showDate(on, 'nl');
const count = (n: number): string => showCount(n, 'nl');
const word = (n: number): string => numberWord(n, 'nl');
const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });
const listed = (items: readonly string[]): string => list.format(items);
const days = (n: number): string => (n === 1 ? '1 dag' : `${count(n)} dagen`);
const firms = (n: number): string => (n === 1 ? '1 bedrijf' : `${count(n)} bedrijven`);
const sentence = (said: Said): string => reasonSentence({ said }, 'nl');
const stage = (key: StageKey): string => stageWords(key, 'nl');

const party: Readonly<Record<PartyKind, string>> = {
  entrepreneurs: 'de ondernemers',
  municipality: 'de gemeente',
  police: 'de politie',
  'fire-service': 'de brandweer',
  'security-firm': 'een beveiligingsbedrijf',
  other: 'een andere partij',
};

const agreement: Readonly<Record<AgreementKind, string>> = {
  declaration: 'de intentieverklaring',
  covenant: 'het convenant',
};

/** What a record is called where it still has to be held or brought. */
const record: Readonly<Record<RecordKind, string>> = {
  'walk-day': 'schouw bij daglicht',
  'walk-dark': 'schouw in het donker',
  'police-figures': 'cijfers van de politie',
  'fire-figures': 'cijfers van de brandweer',
  'municipal-figures': 'cijfers van de gemeente',
  meeting: 'bijeenkomst van de werkgroep',
  evaluation: 'evaluatie',
  exercise: 'oefening',
  other: 'verslag',
};
const the = (kind: RecordKind): string => (kind === 'other' ? 'het verslag' : `de ${record[kind]}`);
const areFigures = (kind: RecordKind): boolean => kind.endsWith('-figures');

const late = (n: number): string => (n === 0 ? 'vandaag is de laatste dag' : `${days(n)} te laat`);

/** What must be done, as the object of a sentence. */
const due = (what: DueWhat): string => {
  switch (what.kind) {
    case 'record':
      return the(what.record);
    case 'expiry':
      return `het einde van certificaat ${what.number}`;
    case 'response':
      return `meer antwoorden op de enquête (${count(what.needed)} nodig, ${count(what.likely)} verwacht)`;
    case 'permit':
      return `de vergunning van ${what.name}`;
    case 'correction':
      return `het herstel van punt ${what.criterion}`;
    case 'measure':
      return `maatregel ${what.code}: ${what.title}`;
  }
};

const agenda = (what: AgendaWhat): string => {
  switch (what.kind) {
    case 'due':
      return dueOnAgenda(what.item);
    case 'stage':
      return `${capital(stage(what.stage).replace(/^(de|het) /, ''))} klaar (planning)`;
    case 'wave-opens':
      return 'Enquête opent';
    case 'wave-closes':
      return 'Enquête sluit';
    case 'desk-review':
      return 'Auditor beoordeelt het dossier';
    case 'site-visit':
      return 'Auditor bezoekt het terrein';
  }
};

const dueOnAgenda = (what: DueWhat): string => {
  switch (what.kind) {
    case 'record':
      return `Laatste dag voor ${the(what.record)}`;
    case 'expiry':
      return `Certificaat ${what.number} loopt af`;
    case 'response':
      return 'Laatste dag voor antwoorden op de enquête';
    case 'permit':
      return `Vergunning van ${what.name} loopt af`;
    case 'correction':
      return `Punt ${what.criterion} van de auditor hersteld`;
    case 'measure':
      return `Maatregel ${what.code} klaar: ${what.title}`;
  }
};

const next = (item: AgendaItem | null): string =>
  item === null
    ? ''
    : `Op ${day(item.day)}: ${agenda(item.what).charAt(0).toLowerCase()}${agenda(item.what).slice(1)}.`;

const nameOrCount = (names: readonly string[]): string =>
  names.length <= 2 ? listed(names) : `${word(names.length)} partijen`;

const stepLabels: StepTexts = {
  'seat-parties': ({ missing }) => `Zet ${nameOrCount(missing.map((kind) => party[kind]))} aan tafel`,
  'form-group': () => 'Vul de werkgroep aan',
  'write-agreement': ({ agreement: kind }) => `Stel ${agreement[kind]} op`,
  'invite-signatories': ({ agreement: kind }) => `Nodig mensen uit om ${agreement[kind]} te tekenen`,
  'meet-refusal': ({ names }) => `Praat met ${nameOrCount(names)}`,
  'remind-signatories': ({ names }) => `Herinner ${nameOrCount(names)}`,
  'confirm-paper': ({ name }) => `Bevestig de handtekening op papier van ${name}`,
  sign: ({ agreement: kind }) => `Teken ${agreement[kind]}`,
  'plan-wave': ({ again }) => (again ? 'Plan een nieuwe enquête' : 'Plan de enquête'),
  'open-wave': () => 'Open de enquête',
  'invite-firms': ({ firms: n }) => `Nodig ${firms(n)} uit`,
  'remind-firms': ({ firms: n }) => `Herinner ${firms(n)}`,
  'see-open-firms': () => 'Bekijk wie nog niet antwoordde',
  'close-wave': () => 'Sluit de enquête',
  'raise-response': () => 'Zorg voor meer antwoorden',
  'see-response': () => 'Bekijk de respons',
  'add-record': ({ record: kind, withoutReport }) =>
    withoutReport
      ? `Voeg het verslag toe: ${record[kind]}`
      : areFigures(kind)
        ? `Voeg ${the(kind)} toe`
        : `Houd een ${record[kind]}`,
  'deliver-figures': () => 'Lever uw cijfers aan',
  'see-results': () => 'Bekijk de resultaten',
  'write-findings': () => 'Schrijf de bevindingen op',
  'write-objectives': ({ incomplete }) => (incomplete === 0 ? 'Schrijf de doelen op' : 'Maak de doelen af'),
  'write-measures': () => 'Kies maatregelen',
  'complete-measures': () => 'Wijs eigenaars en dagen aan',
  'freeze-plan': () => 'Stel het plan vast',
  'renew-covenant': () => 'Werk het convenant bij',
  'finish-measures': () => 'Meld uitgevoerde maatregelen',
  'invite-auditor': () => 'Nodig een auditor uit',
  'judge-criteria': ({ left }) => (left === 1 ? 'Beoordeel 1 criterium' : `Beoordeel ${count(left)} criteria`),
  'correct-points': ({ open }) => (open === 1 ? 'Herstel 1 punt' : `Herstel ${count(open)} punten`),
  'decide-audit': () => 'Neem het besluit',
  'issue-certificate': () => 'Geef het certificaat uit',
  'hold-record': ({ record: kind }) => (areFigures(kind) ? `Voeg ${the(kind)} toe` : `Houd de ${record[kind]}`),
  'report-measure': ({ title }) => `Meld hoe ver het is: ${title}`,
  'chase-measures': ({ late: n }) =>
    n === 1 ? 'Bekijk de maatregel die te laat is' : `Bekijk ${count(n)} maatregelen die te laat zijn`,
  'renew-permit': ({ name }) => `Vraag ${name} om de nieuwe vergunning`,
  'open-round': ({ round }) => `Begin ronde ${round}`,
  'follow-round': ({ round }) => `Ga naar ronde ${round}`,
  'close-stage': ({ stage: key }) => `Sluit ${stage(key)} af`,
  'see-gate': ({ stage: key }) => `Bekijk de poort van ${stage(key)}`,
};

const stepNotes: StepTexts = {
  'seat-parties': () => 'Zonder deze partijen gaat de eerste poort niet open.',
  'form-group': ({ missing }) =>
    missing.length === 0
      ? 'Er is nog geen werkgroep.'
      : `Nog niemand van ${listed(missing.map((kind) => party[kind]))}.`,
  'write-agreement': () => 'Daarna kunnen de partijen tekenen.',
  'invite-signatories': ({ names }) => `Nog niemand gevraagd van ${listed(names)}.`,
  'meet-refusal': ({ agreement: kind }) => `Tekent ${agreement[kind]} niet, met een reden.`,
  'remind-signatories': ({ agreement: kind }) => `Nog geen handtekening onder ${agreement[kind]}.`,
  'confirm-paper': () => 'Een tweede mens kijkt of het blad klopt. Dan pas telt het.',
  sign: () => 'Wie voor uw partij tekent, kreeg een link per e-mail.',
  'plan-wave': ({ again }) => (again ? 'De vorige bracht te weinig antwoorden.' : 'Vier weken open is gebruikelijk.'),
  'open-wave': ({ opensOn }) => `Gepland op ${day(opensOn)}.`,
  'invite-firms': () => 'Nog niemand kreeg een uitnodiging.',
  'remind-firms': ({ daysAgo }) => `De laatste e-mail was ${daysAgo === 1 ? 'gisteren' : `${days(daysAgo)} geleden`}.`,
  'see-open-firms': ({ firms: n }) => `${capital(firms(n))} nog open.`,
  'close-wave': ({ closesOn }) => `Er zijn genoeg antwoorden. Vanzelf sluit zij op ${day(closesOn)}.`,
  'raise-response': ({ likely, needed, closesOn }) =>
    `Als u niets doet zijn het er op ${day(closesOn)} waarschijnlijk ${count(likely)}; nodig zijn er ${count(needed)}.`,
  'see-response': () => 'Per deelterrein en per grootte.',
  'add-record': ({ record: kind, withoutReport }) =>
    withoutReport
      ? 'Zonder verslag telt het niet mee.'
      : areFigures(kind)
        ? 'Of vraag de partij om ze zelf te leveren.'
        : 'Nodig voor deze fase.',
  'deliver-figures': ({ record: kind }) => `De analyse wacht op ${the(kind)}.`,
  'see-results': () => 'De enquête is gesloten.',
  'write-findings': () => 'Begin met wat de resultaten voorstellen.',
  'write-objectives': ({ incomplete }) =>
    incomplete === 0
      ? 'Elk doel krijgt een getal en een datum.'
      : `Bij ${word(incomplete)} ontbreekt een getal of een datum.`,
  'write-measures': ({ have, need }) => `Nu ${count(have)}, nodig ${count(need)}.`,
  'complete-measures': ({ incomplete }) =>
    `${capital(word(incomplete))} ${incomplete === 1 ? 'maatregel is' : 'maatregelen zijn'} nog niet compleet.`,
  'freeze-plan': () => 'Doelen en maatregelen zijn compleet.',
  'renew-covenant': () => 'Het plan of de tafel veranderde na het tekenen.',
  'finish-measures': ({ have, need }) => `Nu ${count(have)} van ${count(need)}, met bewijs.`,
  'invite-auditor': () => 'De auditor leest alles en verandert niets.',
  'judge-criteria': ({ left, of }) => `${count(of - left)} van de ${count(of)} zijn beoordeeld.`,
  'correct-points': () => 'De auditor vond dit niet in orde.',
  'decide-audit': () => 'Elk criterium heeft een oordeel dat staat.',
  'issue-certificate': () => 'Het besluit is er.',
  'hold-record': ({ dueOn, daysLate }) =>
    daysLate > 0 ? `Uiterlijk ${day(dueOn)}: ${late(daysLate)}.` : `Uiterlijk ${day(dueOn)}.`,
  'report-measure': ({ dueOn, daysLate }) =>
    daysLate > 0 ? `Klaar op ${day(dueOn)}: ${late(daysLate)}.` : `Klaar op ${day(dueOn)}.`,
  'chase-measures': () => 'Vraag de eigenaars hoe het ervoor staat.',
  'renew-permit': ({ dueOn }) => `De vergunning loopt af op ${day(dueOn)}.`,
  'open-round': ({ until }) =>
    until === null ? 'Met een nieuwe meting naast de vorige.' : `Het certificaat loopt af op ${day(until)}.`,
  'follow-round': () => 'Daar staat de nieuwe meting.',
  'close-stage': () => 'De poort is open.',
  'see-gate': () => 'Elke voorwaarde, en waarom zij wel of niet in orde is.',
};

const certificateDown = {
  upcoming: 'geldt nog niet',
  valid: 'geldt',
  suspended: 'is geschorst',
  expired: 'is verlopen',
  renewed: 'is vernieuwd',
  withdrawn: 'is ingetrokken',
};

const why: WhyTexts = {
  'certificate-down': ({ number, state, until }) => [
    `Certificaat ${number} ${certificateDown[state]}.`,
    state === 'expired'
      ? `De laatste dag was ${day(until)}. Er is nog geen nieuwe ronde.`
      : 'In het register staat waarom.',
  ],
  'stands-still': ({ missing, since }) => [sentence(missing), `Sinds ${day(since)} is er niets bij gekomen.`],
  'left-open': ({ stage: key, since }) => [
    `De poort is open, maar ${stage(key)} is niet afgesloten.`,
    `Sinds ${day(since)} is er niets bij gekomen.`,
  ],
  overdue: ({ what, dueOn, days: n }) => [
    what.kind === 'expiry'
      ? `Het certificaat liep af op ${day(dueOn)}.`
      : `${capital(due(what))} is ${days(n)} te laat.`,
    what.kind === 'expiry'
      ? what.renewing
        ? 'De nieuwe ronde loopt.'
        : 'De nieuwe ronde is nog niet begonnen.'
      : `De laatste dag was ${day(dueOn)}.`,
  ],
  'comes-due': ({ what, dueOn, days: n }) => [
    what.kind === 'expiry'
      ? `Het certificaat loopt af op ${day(dueOn)}.`
      : what.kind === 'permit'
        ? `${capital(due(what))} loopt af op ${day(dueOn)}.`
        : `${capital(due(what))}: uiterlijk ${day(dueOn)}.`,
    what.kind === 'expiry'
      ? what.renewing
        ? 'De nieuwe ronde loopt.'
        : 'De nieuwe ronde is nog niet begonnen.'
      : n === 0
        ? 'Dat is vandaag.'
        : `Dat is over ${days(n)}.`,
  ],
  'response-short': ({ answered, firms: of, percent, short, daysLeft }) => [
    short === 1 ? 'Nog 1 bedrijf moet antwoorden.' : `Nog ${count(short)} bedrijven moeten antwoorden.`,
    `${count(answered)} van de ${count(of)} deden dat (${showExactShare(answered, of, 'nl')}); ${showPercent(percent / 100, 0, 'nl')} is nodig. De enquête sluit ${daysLeft === 0 ? 'vandaag' : `over ${days(daysLeft)}`}.`,
  ],
  'response-missed': ({ answered, firms: of, percent, short }) => [
    short === 1
      ? 'De enquête sloot met één antwoord te weinig.'
      : `De enquête sloot met ${count(short)} antwoorden te weinig.`,
    `${count(answered)} van de ${count(of)} antwoordden (${showExactShare(answered, of, 'nl')}); ${showPercent(percent / 100, 0, 'nl')} is nodig.`,
  ],
  refused: ({ agreement: kind, names }) => [
    `${listed(names)} ${names.length === 1 ? 'tekent' : 'tekenen'} ${agreement[kind]} niet.`,
    'De reden staat bij de handtekeningen.',
  ],
  outdated: ({ agreement: kind }) => [
    `${capital(agreement[kind])} is verouderd.`,
    kind === 'covenant'
      ? 'Het plan, de partijen of de deelterreinen veranderden daarna.'
      : 'De partijen of de deelterreinen veranderden daarna.',
  ],
  closable: ({ stage: key }) => [
    `De poort is open: ${stage(key)} kan worden afgesloten.`,
    'Alles wat nodig is, is er.',
  ],
  'plan-passed': ({ stage: key, on }) => [
    `${capital(stage(key))} had klaar moeten zijn op ${day(on)}.`,
    'Dat was de planning.',
  ],
  'goes-quiet': ({ missing, days: n }) => [sentence(missing), `Al ${days(n)} kwam er niets bij.`],
  'under-way': ({ missing, next: item }) => [sentence(missing), next(item)],
  'keeps-going': ({ next: item }) => [item === null ? 'Er staat niets open.' : next(item), ''],
};

const signatures = (n: number): string => (n === 1 ? 'handtekening te gaan' : 'handtekeningen te gaan');
const tracks = (n: number): string => (n === 1 ? 'traject' : 'trajecten');

/** "Drie van uw acht trajecten staan stil" */
const heading = (n: number, of: number, verb: readonly [string, string]): string => {
  if (of === 1) return `Uw traject ${verb[0]}`;
  if (n === of) return `Al uw ${word(of)} trajecten ${verb[1]}`;
  return `${capital(word(n))} van uw ${word(of)} trajecten ${n === 1 ? verb[0] : verb[1]}`;
};

export const nl = {
  stepLabels,
  stepNotes,
  /** Shorter, for a button in a row. */
  stepButton: { 'report-measure': 'Meld hoe ver het is', 'see-gate': 'Bekijk de poort' },
  why,
  agenda,
  due,
  listed,
  menu: { tracks: 'Trajecten', road: 'De weg' },
  stageOf: (n: number, of: number, name: string) => `Fase ${n} van ${of}: ${name.toLowerCase()}`,
  roadNames: {
    intent: 'Intentie',
    survey: 'Enquête',
    analysis: 'Veiligheids\u00adanalyse',
    plan: 'Plan van aanpak',
    covenant: 'Convenant',
    audit: 'Audit',
    certificate: 'Certificaat',
    execution: 'Uitvoering',
    effect: 'Effect',
  },
  months: {
    on: (on: string) => on,
    everyYear: 'elk jaar',
    begun: 'loopt al',
    done: (on: string) => `klaar ${on}`,
    closes: (on: string) => `sluit ${on}`,
    opens: (on: string) => `opent ${on}`,
    planned: (on: string) => `gepland ${on}`,
    until: (on: string) => `tot ${on}`,
  },
  road: {
    lead: (what: string, areas: number, size: string, where: string) =>
      `${what}. ${areas === 1 ? 'Eén deelterrein' : `${capital(word(areas))} deelterreinen`}, ${size}, ${where}.`,
    firms: (n: number) => (n === 0 ? 'nog geen bedrijven' : firms(n)),
    municipality: (names: readonly string[]) => `${names.length === 1 ? 'gemeente' : 'gemeenten'} ${listed(names)}`,
    noMunicipality: 'nog zonder gemeente',
    above: (n: number, of: number, name: string) => `Fase ${n} van ${of}: ${name.toLowerCase()}.`,
    gate: { open: 'De poort is open.', shut: 'De poort is dicht.' },
    asOf: (moment: string) => `Stand van ${moment}.`,
    now: 'Dit kunt u nu doen',
    ownersTold: 'De eigenaars kregen hierover een bericht.',
    nothingToDo: 'Voor u staat er nu niets open.',
    agenda: 'Agenda',
    nothingPlanned: 'Er staat nog niets op een dag.',
    plan: 'Maak een planning',
    figures: 'Cijfers van nu',
    gates: 'Alle poorten, en waarom ze open of dicht zijn',
    table: 'Wie zit aan tafel',
    emptyTable: 'Er zit nog niemand aan tafel. Een traject begint met de partijen.',
    seat: 'Zet partijen aan tafel',
    conditions: 'Alle\u00a0voorwaarden',
    unverified: 'Hier beslist een getal dat niet is bevestigd.',
    changedSince: 'Met de feiten van nu zou de poort dicht zijn.',
    passed: (on: string, reason: string) => `Op ${on} met een besluit gepasseerd: ${reason}`,
    reopened: (on: string, reason: string) => `Op ${on} weer opgepakt: ${reason}`,
    verdict: {
      open: 'Open.',
      passed: 'Met een besluit gepasseerd.',
      shut: 'Dicht.',
      far: 'Nog dicht.',
      begun: 'Loopt al, nog dicht.',
      ready: 'Kan open.',
    },
    therm: 'Respons per deelterrein',
    thermNote: (scheme: string) => `De eis geldt voor alle deelterreinen samen. Drempel uit schema ${scheme}`,
    thermOwn: (reason: string) =>
      `De eis geldt voor alle deelterreinen samen. Eigen drempel van dit traject: ${reason}`,
    notVerified: 'niet bevestigd',
    needed: 'Wat er nodig is',
    nextDue: 'Wat nu moet gebeuren',
  },
  panel: {
    signatures,
    signed: 'Alle partijen hebben getekend',
    notFrozen: {
      declaration: 'De intentieverklaring staat nog niet vast',
      covenant: 'Het convenant staat nog niet vast',
    },
    outdated: 'Het convenant is verouderd',
    short: (n: number): string => (n === 1 ? 'antwoord te weinig' : 'antwoorden te weinig'),
    enough: (n: number): string => (n === 1 ? 'antwoord, dat is genoeg' : 'antwoorden, dat is genoeg'),
    response: 'respons',
    answered: (answered: string, of: string, share: string) =>
      `${answered} van de ${of} bedrijven hebben geantwoord${share === '' ? '' : `, dat is ${share}`}.`,
    asked: (percent: string, needed: string) => `Er is ${percent} nodig: ${needed} bedrijven.`,
    daysLeft: (n: number): string =>
      n < 0
        ? 'De laatste dag is voorbij.'
        : n === 0
          ? 'Vandaag is de laatste dag.'
          : n === 1
            ? 'U hebt nog één dag.'
            : `U hebt nog ${count(n)} dagen.`,
    noWave: 'Er is nog geen enquête',
    untilOpen: (n: number): string => (n === 1 ? 'dag tot de enquête opent' : 'dagen tot de enquête opent'),
    readyToOpen: 'De enquête kan open',
    missing: (n: number): string => (n === 1 ? 'ding ontbreekt nog' : 'dingen ontbreken nog'),
    complete: 'Alles wat nodig is, is er',
    measures: (n: number): string => (n === 1 ? 'maatregel in het plan' : 'maatregelen in het plan'),
    noMeasures: 'Er is nog geen plan',
    done: (need: number) => `van de ${count(need)} maatregelen uitgevoerd`,
    points: (n: number): string => (n === 1 ? 'punt te herstellen' : 'punten te herstellen'),
    criteria: (n: number): string => (n === 1 ? 'criterium te beoordelen' : 'criteria te beoordelen'),
    undecided: 'Wacht op het besluit',
    decided: 'Het besluit is er',
    certificateDays: (n: number): string =>
      n === 1 ? 'dag tot het certificaat afloopt' : 'dagen tot het certificaat afloopt',
    certificateEnded: 'Het certificaat is afgelopen',
    noCertificate: 'Er is geen certificaat dat geldt',
    holds: (number: string, until: string) => `Certificaat ${number} geldt tot en met ${until}.`,
    end: 'De hele weg is afgelegd',
    endLead: 'Alle fasen zijn afgesloten.',
  },
  figures: {
    response: (of: string) => `van de ${of} bedrijven hebben geantwoord`,
    short: (n: number): string =>
      n === 1 ? 'korte vragenlijst van medewerkers en bezoekers' : 'korte vragenlijsten van medewerkers en bezoekers',
    findings: (n: number, high: number) =>
      `${n === 1 ? 'bevinding' : 'bevindingen'}${high === 0 ? '' : `, waarvan ${count(high)} zwaar`}`,
    doneFirst: 'maatregelen uitgevoerd voor de audit, met bewijs',
    done: 'maatregelen uitgevoerd',
    outOf: (n: string) => `van ${n}`,
    signed: { declaration: 'partijen tekenden de intentieverklaring', covenant: 'partijen tekenden het convenant' },
    judged: 'criteria beoordeeld',
    days: (n: number): string => (n === 1 ? 'dag tot het certificaat afloopt' : 'dagen tot het certificaat afloopt'),
  },
  seats: {
    state: {
      signed: 'getekend',
      declined: 'tekent niet',
      waiting: 'moet nog tekenen',
      'not-invited': 'nog niet gevraagd',
    },
    none: 'hoeft niet te tekenen',
    delivers: 'levert nog cijfers',
    nobody: 'nog niemand op de lijst',
    more: (n: number) => `en nog ${count(n)}`,
  },
  portfolio: {
    title: 'Uw trajecten',
    none: 'U hebt nog geen trajecten',
    still: (n: number, of: number) => heading(n, of, ['staat stil', 'staan stil']),
    attention: (n: number, of: number) => heading(n, of, ['vraagt aandacht', 'vragen aandacht']),
    course: (of: number) => heading(of, of, ['is op koers', 'zijn op koers']),
    waiting: (you: number, others: number) => {
      const forYou = you === 0 ? '' : `${word(you)} ${you === 1 ? 'wacht' : 'wachten'} op u`;
      const forOthers = others === 0 ? '' : `${word(others)} ${others === 1 ? 'wacht' : 'wachten'} op een ander`;
      const both = [forOthers, forYou].filter((text) => text !== '').join(', ');
      return both === '' ? '' : `${capital(both)}.`;
    },
    asOf: (on: string) => `Stand van ${on}.`,
    begin: 'Begin een nieuw traject',
    month: 'Wat er aankomt',
    empty: 'Een traject begint met een terrein en een versie van het schema. Dat kost ongeveer tien minuten.',
    emptyGuest: 'U ziet hier een traject zodra een procesbegeleider u erbij uitnodigt. U krijgt daarvan een e-mail.',
    keeper: {
      lead: 'U zit zelf in geen traject. Nodigt een procesbegeleider u uit, dan staat het traject hier.',
      instance: {
        heading: 'U beheert deze installatie',
        people: 'Mensen en hun rollen',
        peopleNote: 'Nodig mensen uit, beëindig een rol, of wijzig een e-mailadres.',
        outbox: 'Uitgaande post',
        outboxNote: 'Welke brieven er zijn, en of ze weg zijn.',
      },
      register: {
        heading: 'U houdt het register bij',
        open: 'Register van certificaten',
        note: 'Schors, herstel of trek een certificaat in.',
      },
    },
    groups: { still: 'Staat stil', attention: 'Vraagt aandacht', course: 'Op koers' },
    all: 'Alle trajecten',
    marks: {
      still: (n: number) => `staat ${days(n)} stil`,
      down: { suspended: 'geschorst', expired: 'verlopen', withdrawn: 'ingetrokken' },
      left: (n: number) => (n === 0 ? 'vandaag' : `${days(n)} over`),
      late: (n: number) => `${days(n)} te laat`,
      you: 'wacht op u',
      attention: 'vraagt aandacht',
      course: 'op koers',
    },
    about: (where: string, size: string) => `${where}, ${size}`,
    municipality: (names: readonly string[]) => `${names.length === 1 ? 'Gemeente' : 'Gemeenten'} ${listed(names)}`,
    seeRoad: 'Bekijk de weg',
    weeks: 'De komende vier weken',
    onDay: (title: string, what: string) => `${title}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    moreDays: (n: number): string =>
      n === 1 ? 'En nog één ding in deze weken.' : `En nog ${count(n)} dingen in deze weken.`,
    nothing: 'De komende vier weken staat er niets op een dag.',
    filter: {
      title: 'Zoek of sorteer',
      words: 'Naam of plaats',
      stage: 'Fase',
      anyStage: 'Alle fasen',
      municipality: 'Gemeente',
      anyMunicipality: 'Alle gemeenten',
      state: 'Stand',
      anyState: 'Elke stand',
      sort: 'Volgorde',
      sorts: { stand: 'Wat stilstaat eerst', naam: 'Op naam', fase: 'Op fase', dag: 'Op de dag die telt' },
      none: 'Bij dit filter hoort geen traject.',
      found: (n: number, of: number) => `${capital(word(n))} van uw ${word(of)} ${tracks(of)}`,
      clear: 'Wis het filter',
    },
  },
  welcome: {
    title: 'Welkom',
    heading: 'Van de eerste handdruk tot het keurmerk',
    lead: 'Keurpark brengt een bedrijventerrein naar het Keurmerk Veilig Ondernemen, en houdt het daar. Met iedereen die meedoet aan één tafel.',
    signIn: 'Meld u aan',
    demo: 'Probeer de demo',
    what: 'Wat het doet',
    steps: [
      {
        stages: '1. Intentie',
        text: 'Ondernemers, gemeente, politie en brandweer spreken af dat zij samenwerken, en tekenen daarvoor.',
      },
      {
        stages: '2. Enquête',
        text: 'Bedrijven vertellen in vijf minuten hoe veilig het is. Anoniem, en elk bedrijf één keer.',
      },
      {
        stages: '3, 4 en 5. Analyse, plan en convenant',
        text: 'Wat er speelt wordt een plan: maatregelen met een eigenaar en een dag. Daar tekent iedereen voor.',
      },
      {
        stages: '6. Audit',
        text: 'Een auditor beoordeelt alles. Wat daarbij is gezien, ligt vast en is later na te gaan.',
      },
      {
        stages: '7, 8 en 9. Certificaat, uitvoering en effect',
        text: 'Het certificaat staat in een openbaar register, en ieder jaar blijft zichtbaar wat er nog moet.',
      },
    ],
    why: 'Waarom u het kunt geloven',
    promises: [
      {
        title: 'Eerlijke cijfers',
        text: 'Geen percentage zonder het aantal erachter. Te kleine groepen blijven verborgen.',
      },
      { title: 'Anonieme antwoorden', text: 'Niemand kan zien wat één bedrijf antwoordde, ook wij niet.' },
      {
        title: 'Na te gaan',
        text: 'Elke handtekening, elk oordeel en elk certificaat noemt precies wat er toen stond.',
      },
    ],
    doors: 'Waar wilt u zijn?',
    register: 'Zoek in het register van certificaten',
    registerNote: 'Welke terreinen hebben het keurmerk, en tot wanneer?',
    verify: 'Controleer een certificaat',
    verifyNote: 'Met het nummer, of met het bestand zelf.',
    code: 'Vul de enquête in',
    codeNote: 'Met de code uit uw brief.',
  },
  letter: {
    name: 'Wat binnenkort klaar moet zijn',
    subject: (n: number): string => (n === 1 ? 'Eén ding vraagt om u' : `${capital(word(n))} dingen vragen om u`),
    greeting: (name: string) => `Beste ${name},`,
    lead: (n: number): string =>
      n === 1
        ? 'Dit moet binnenkort klaar zijn, of is te laat:'
        : 'Deze dingen moeten binnenkort klaar zijn, of zijn te laat:',
    late: (title: string, what: string, on: string, n: number) =>
      `${title}: ${what}. De laatste dag was ${on}, ${days(n)} geleden.`,
    ahead: (title: string, what: string, on: string, n: number) =>
      `${title}: ${what}. Uiterlijk ${on}, ${n === 0 ? 'dat is vandaag' : `over ${days(n)}`}.`,
    more: (n: number) => `En nog ${count(n)} ${n === 1 ? 'ding' : 'dingen'}. U ziet ze allemaal bij uw trajecten.`,
    button: 'Open uw trajecten',
    oneButton: 'Open het traject',
    footer:
      'U krijgt hoogstens één zo’n brief per dag, en over elk ding op drie momenten: vooraf, een week ervoor en als het te laat is.',
    head: (head: string) => `Getekend kenmerk van dit moment: ${head}`,
  },
};
