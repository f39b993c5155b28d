import { showDate } from '../../../kernel/dates.ts';
import { showCount, showExactShare, showPercent } from '../../../platform/ui/figures/numbers.ts';
import { capital } from '../../../platform/ui/texts/capital.ts';
import { numberWord } from '../../../platform/ui/texts/number-words.ts';
import type { Audience, PartyKind, RecordKind, StageKey } from '../../schemes/model.ts';
import type { SaidTexts, Sayings } from '../said.ts';

type Params = Readonly<Record<string, string | number>>;

const day = (on: Parameters<typeof showDate>[0]): string => showDate(on, 'nl');
const word = (n: number): string => numberWord(n, 'nl');
const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });
const listed = (items: readonly string[]): string => list.format(items);
const percent = (value: number): string => showPercent(value / 100, 0, 'nl');
const count = (value: number): string => showCount(value, 'nl');
const share = (part: number, whole: number): string => showExactShare(part, whole, 'nl');
const are = (n: number): string => (n === 1 ? 'is' : 'zijn');

const party: Readonly<Record<PartyKind, string>> = {
  entrepreneurs: 'de ondernemers',
  municipality: 'de gemeente',
  police: 'de politie',
  'fire-service': 'de brandweer',
  'security-firm': 'een beveiligingsbedrijf',
  other: 'een andere partij',
};
const parties = (kinds: readonly PartyKind[]): string => listed(kinds.map((kind) => party[kind]));

const asked: Readonly<Record<Audience, string>> = {
  entrepreneurs: 'de ondernemers',
  employees: 'de medewerkers',
  visitors: 'de bezoekers',
};

interface RecordWords {
  readonly one: string;
  readonly many: string;
  readonly the: string;
  readonly missing: string;
  readonly done: (on: string) => string;
}

const record: Readonly<Record<RecordKind, RecordWords>> = {
  'walk-day': {
    one: 'een schouw bij daglicht',
    many: 'schouwen bij daglicht',
    the: 'de schouw bij daglicht',
    missing: 'Er is nog geen schouw bij daglicht gelopen.',
    done: (on) => `De schouw bij daglicht was op ${on}.`,
  },
  'walk-dark': {
    one: 'een schouw in het donker',
    many: 'schouwen in het donker',
    the: 'de schouw in het donker',
    missing: 'Er is nog geen schouw in het donker gelopen.',
    done: (on) => `De schouw in het donker was op ${on}.`,
  },
  'police-figures': {
    one: 'de cijfers van de politie',
    many: 'leveringen van de politie',
    the: 'de cijfers van de politie',
    missing: 'De politie heeft nog geen cijfers geleverd.',
    done: (on) => `De politie leverde haar cijfers op ${on}.`,
  },
  'fire-figures': {
    one: 'de cijfers van de brandweer',
    many: 'leveringen van de brandweer',
    the: 'de cijfers van de brandweer',
    missing: 'De brandweer heeft nog geen cijfers geleverd.',
    done: (on) => `De brandweer leverde haar cijfers op ${on}.`,
  },
  'municipal-figures': {
    one: 'de cijfers van de gemeente',
    many: 'leveringen van de gemeente',
    the: 'de cijfers van de gemeente',
    missing: 'De gemeente heeft nog geen cijfers geleverd.',
    done: (on) => `De gemeente leverde haar cijfers op ${on}.`,
  },
  meeting: {
    one: 'een bijeenkomst van de werkgroep',
    many: 'bijeenkomsten van de werkgroep',
    the: 'de bijeenkomst van de werkgroep',
    missing: 'De werkgroep is nog niet bij elkaar geweest.',
    done: (on) => `De werkgroep kwam bij elkaar op ${on}.`,
  },
  evaluation: {
    one: 'een evaluatie',
    many: 'evaluaties',
    the: 'de evaluatie',
    missing: 'Er is nog geen evaluatie.',
    done: (on) => `De evaluatie was op ${on}.`,
  },
  exercise: {
    one: 'een oefening',
    many: 'oefeningen',
    the: 'de oefening',
    missing: 'Er is nog geen oefening geweest.',
    done: (on) => `De oefening was op ${on}.`,
  },
  other: {
    one: 'een verslag',
    many: 'verslagen',
    the: 'het verslag',
    missing: 'Het verslag is er nog niet.',
    done: (on) => `Het verslag is van ${on}.`,
  },
};

const yearly = (is: boolean): string => (is ? 'in de laatste twaalf maanden' : '');
const has = (n: number): string => (n === 1 ? 'heeft' : 'hebben');

const recordsShort = ({
  record: kind,
  have,
  need,
  withoutReport,
  yearly: isYearly,
}: Sayings['records-short']): string => {
  const words = record[kind];
  if (withoutReport > 0 && have + withoutReport >= need)
    return `${capital(words.the)} ${/^de cijfers/.test(words.the) ? 'tellen' : 'telt'} nog niet mee: het verslag ontbreekt.`;
  if (need === 1) return isYearly ? `${capital(yearly(true))} was er nog geen: ${words.one}.` : words.missing;
  const now = have === 0 ? 'er is er nog geen' : `er ${are(have)} er ${word(have)}`;
  return `${capital(`${yearly(isYearly)} ${are(need)} ${word(need)} ${words.many} nodig`.trim())}; ${now}.`;
};

const recordsEnough = ({ record: kind, have, last, yearly: isYearly }: Sayings['records-enough']): string => {
  const words = record[kind];
  if (last === null || have > 1)
    return `${capital(word(have))} ${words.many}${isYearly ? ' in de laatste twaalf maanden' : ''}.`;
  return words.done(day(last));
};

const unsigned = (the: string, { signed, of, missing }: Sayings['declaration-unsigned']): string => {
  const who =
    missing.length > 3 ? `${listed([...missing.slice(0, 2), `${word(missing.length - 2)} andere`])}` : listed(missing);
  if (of === 0) return `Er is nog niemand die ${the} moet tekenen.`;
  return signed === 0
    ? `Nog geen van de ${word(of)} partijen heeft ${the} getekend.`
    : `${capital(word(signed))} van de ${word(of)} partijen ${has(signed)} ${the} getekend. Nog niet: ${who}.`;
};

const signedBy = (the: string, n: number, on: Sayings['declaration-signed']['on']): string =>
  `${n === 1 ? 'De partij heeft' : n === 2 ? 'Beide partijen hebben' : `Alle ${word(n)} partijen hebben`} ${the} getekend${on === null ? '' : `, de laatste op ${day(on)}`}.`;

const response = ({ answered, firms }: Sayings['response-short']): string =>
  `${capital(count(answered))} van de ${count(firms)} bedrijven ${has(answered)} geantwoord, dat is ${share(answered, firms)}.`;

const firmsMore = (n: number): string => (n === 1 ? 'nog 1 bedrijf' : `nog ${count(n)} bedrijven`);

const sentence: SaidTexts = {
  'parties-present': ({ parties: n }) =>
    `Er zitten ${word(n)} partijen aan tafel, met alle partijen die het schema vraagt.`,
  'parties-missing': ({ missing }) =>
    `Aan tafel ${missing.length === 1 ? 'ontbreekt' : 'ontbreken'} nog: ${parties(missing)}.`,
  'group-formed': ({ people }) =>
    `De werkgroep heeft ${people === 1 ? '1 lid' : `${count(people)} leden`}, uit elke partij die het schema vraagt.`,
  'group-empty': () => 'Er is nog geen werkgroep.',
  'group-incomplete': ({ missing }) => `In de werkgroep zit nog niemand van: ${parties(missing)}.`,
  'declaration-not-frozen': () => 'De tekst van de intentieverklaring staat nog niet vast.',
  'declaration-unsigned': (p) => unsigned('de intentieverklaring', p),
  'declaration-signed': ({ parties: n, on }) => signedBy('de intentieverklaring', n, on),
  'covenant-not-frozen': () => 'De tekst van het convenant staat nog niet vast.',
  'covenant-unsigned': (p) => unsigned('het convenant', p),
  'covenant-signed': ({ parties: n, on }) => signedBy('het convenant', n, on),
  'covenant-none': () => 'Er is nog geen convenant met het plan als bijlage.',
  'covenant-other-plan': () => 'Het convenant hoort bij een ander plan dan dat van nu.',
  'covenant-other-table': () => 'Het convenant noemt andere partijen of deelterreinen dan er nu zijn.',
  'covenant-up-to-date': () => 'Het convenant hoort bij het plan van nu.',
  'wave-none': ({ audience }) => `Er is nog geen enquête onder ${asked[audience]} gepland.`,
  'wave-prepared': ({ audience, opensOn }) =>
    `De enquête onder ${asked[audience]} staat klaar en opent op ${day(opensOn)}.`,
  'wave-open': ({ closesOn }) => `De enquête loopt nog en sluit op ${day(closesOn)}.`,
  'wave-closed': ({ closedOn }) => `De enquête is gesloten op ${day(closedOn)}.`,
  'response-none': ({ percent: p }) => `Er zijn nog geen antwoorden. Er is ${percent(p)} respons nodig.`,
  'response-short': (p) => `${response(p)} Er is ${percent(p.percent)} nodig: ${firmsMore(p.short)}.`,
  'response-enough': (p) => `${response(p)} Er was ${percent(p.percent)} nodig.`,
  'response-uncountable': ({ audience }) =>
    `Van ${asked[audience]} is niet bekend hoeveel het er zijn. Daarom is er geen respons te tellen.`,
  'records-short': recordsShort,
  'records-enough': recordsEnough,
  'findings-short': ({ have, need }) =>
    have === 0
      ? 'Er zijn nog geen bevindingen opgeschreven.'
      : `Er ${are(have)} ${word(have)} ${have === 1 ? 'bevinding' : 'bevindingen'}; er ${are(need)} er ${word(need)} nodig.`,
  'findings-enough': ({ have }) => (have === 1 ? 'Er is één bevinding.' : `Er zijn ${word(have)} bevindingen.`),
  'objectives-short': ({ have, need }) =>
    have === 0
      ? 'Er zijn nog geen doelen.'
      : `Er ${are(have)} ${word(have)} ${have === 1 ? 'doel' : 'doelen'}; er ${are(need)} er ${word(need)} nodig.`,
  'objectives-enough': ({ have }) => (have === 1 ? 'Er is één doel.' : `Er zijn ${word(have)} doelen.`),
  'objectives-none': () => 'Een doel heeft een getal en een datum nodig. Er is nog geen doel.',
  'objectives-incomplete': ({ incomplete, of }) =>
    `${capital(word(incomplete))} van de ${word(of)} doelen ${incomplete === 1 ? 'mist' : 'missen'} nog een getal of een datum.`,
  'objectives-complete': ({ of }) =>
    of === 1 ? 'Het doel heeft een getal en een datum.' : `Alle ${word(of)} doelen hebben een getal en een datum.`,
  'measures-short': ({ have, need }) =>
    have === 0
      ? `Er zijn nog geen maatregelen; er ${are(need)} er ${word(need)} nodig.`
      : `Er ${are(have)} ${word(have)} ${have === 1 ? 'maatregel' : 'maatregelen'}; er ${are(need)} er ${word(need)} nodig.`,
  'measures-enough': ({ have }) => (have === 1 ? 'Er is één maatregel.' : `Er zijn ${word(have)} maatregelen.`),
  'measures-none': () => 'Een maatregel heeft een eigenaar en een datum nodig. Er is nog geen maatregel.',
  'measures-incomplete': ({ incomplete, of }) =>
    `${capital(word(incomplete))} van de ${word(of)} maatregelen ${incomplete === 1 ? 'mist' : 'missen'} nog een eigenaar of een datum.`,
  'measures-complete': ({ of }) =>
    of === 1
      ? 'De maatregel heeft een eigenaar en een datum.'
      : `Alle ${word(of)} maatregelen hebben een eigenaar en een datum.`,
  'plan-not-frozen': () => 'Het plan is nog niet vastgesteld.',
  'plan-frozen': ({ version, on }) => `Versie ${version} van het plan is vastgesteld op ${day(on)}.`,
  'measures-done-short': ({ have, need, withoutEvidence }) => {
    const bare = withoutEvidence === 0 ? '' : ` Bij ${word(withoutEvidence)} ontbreekt het bewijs.`;
    return `Voor het certificaat ${are(need)} ${word(need)} uitgevoerde maatregelen nodig. Nu: ${count(have)} van ${count(need)}.${bare}`;
  },
  'measures-done-enough': ({ have, need }) =>
    `${capital(word(have))} maatregelen zijn uitgevoerd, met bewijs. Er ${need === 1 ? 'was' : 'waren'} er ${word(need)} nodig.`,
  'criteria-unjudged': ({ judged, of }) =>
    judged === 0
      ? `De auditor heeft nog geen van de ${count(of)} criteria beoordeeld.`
      : `De auditor heeft ${count(judged)} van de ${count(of)} criteria beoordeeld.`,
  'criteria-stale': ({ stale, of }) =>
    `${capital(word(stale))} van de ${count(of)} oordelen ${are(stale)} verouderd: er is daarna iets veranderd.`,
  'criteria-judged': ({ of }) => `Alle ${count(of)} criteria zijn beoordeeld.`,
  'corrections-unknown': () => 'Of er iets te herstellen is, blijkt als alle criteria zijn beoordeeld.',
  'corrections-open': ({ open, severity }) =>
    `${capital(word(open))} ${severity === 'major' ? 'grote ' : ''}${open === 1 ? 'afwijking is' : 'afwijkingen zijn'} nog niet hersteld.`,
  'corrections-made': ({ severity }) =>
    severity === 'major' ? 'Er is geen grote afwijking open.' : 'Er is geen afwijking open.',
  'audit-undecided': () => 'De certificatie-instelling heeft nog niet besloten.',
  'audit-refused': ({ on }) => `De certificatie-instelling besloot op ${day(on)} geen certificaat te geven.`,
  'audit-stale': ({ on }) => `Het besluit van ${day(on)} is verouderd: daarna veranderde een oordeel.`,
  'audit-positive': ({ on }) => `De certificatie-instelling besloot op ${day(on)} het certificaat te geven.`,
  'certificate-none': () => 'Het certificaat is nog niet uitgegeven.',
  'certificate-ended': ({ number }) => `Certificaat ${number} is ingetrokken.`,
  'certificate-issued': ({ number, until }) =>
    `Certificaat ${number} is uitgegeven. Het geldt tot en met ${day(until)}.`,
  'next-none': () => 'De volgende ronde is nog niet begonnen.',
  'next-open': ({ round }) => `Ronde ${round} is begonnen.`,
  'next-unmeasured': ({ opened }) =>
    opened ? 'De nieuwe meting loopt nog.' : 'De nieuwe meting is nog niet begonnen.',
  'next-measured': ({ on }) => `De nieuwe meting is gesloten op ${day(on)}.`,
  'nothing-needed': ({ what }) => `Niet nodig volgens de regels van dit traject: ${nothing(what)}.`,
};

const nothing = (what: Sayings['nothing-needed']['what']): string => {
  if (what === 'findings') return 'bevindingen';
  if (what === 'objectives') return 'doelen';
  if (what === 'measures') return 'maatregelen';
  if (what === 'measures-done') return 'uitgevoerde maatregelen';
  return what === 'response' ? 'een drempel voor de respons' : record[what].one;
};

const recordPhrase = ({ record: kind, have, need }: Sayings['records-short']): string =>
  need === 1 ? record[kind].one : `${word(need)} ${record[kind].many}${have === 0 ? '' : ` (nu ${word(have)})`}`;

/** The same in a few words, to be listed: "Nog nodig: …". */
const phrase: SaidTexts = {
  'parties-present': () => 'alle partijen aan tafel',
  'parties-missing': ({ missing }) => `${parties(missing)} aan tafel`,
  'group-formed': () => 'de werkgroep',
  'group-empty': () => 'een werkgroep',
  'group-incomplete': ({ missing }) => `${parties(missing)} in de werkgroep`,
  'declaration-not-frozen': () => 'een getekende intentieverklaring',
  'declaration-unsigned': () => 'een getekende intentieverklaring',
  'declaration-signed': () => 'de intentieverklaring',
  'covenant-not-frozen': () => 'een getekend convenant',
  'covenant-unsigned': () => 'een getekend convenant',
  'covenant-signed': () => 'het convenant',
  'covenant-none': () => 'het plan als bijlage van het convenant',
  'covenant-other-plan': () => 'een convenant bij het plan van nu',
  'covenant-other-table': () => 'een convenant met de partijen van nu',
  'covenant-up-to-date': () => 'de bijlage bij het convenant',
  'wave-none': () => 'de enquête',
  'wave-prepared': () => 'de enquête',
  'wave-open': ({ closesOn }) => `de enquête (sluit op ${day(closesOn)})`,
  'wave-closed': () => 'de enquête',
  'response-none': ({ percent: p }) => `${percent(p)} respons`,
  'response-short': ({ percent: p, answered, firms }) => `${percent(p)} respons (nu ${share(answered, firms)})`,
  'response-enough': () => 'de respons',
  'response-uncountable': ({ audience }) => `de respons van ${asked[audience]}`,
  'records-short': recordPhrase,
  'records-enough': ({ record: kind, have }) => (have === 1 ? record[kind].the : `${word(have)} ${record[kind].many}`),
  'findings-short': ({ need }) => (need === 1 ? 'minstens één bevinding' : `${word(need)} bevindingen`),
  'findings-enough': () => 'de bevindingen',
  'objectives-short': ({ need }) => (need === 1 ? 'minstens één doel' : `${word(need)} doelen`),
  'objectives-enough': () => 'de doelen',
  'objectives-none': () => 'een getal en een datum bij elk doel',
  'objectives-incomplete': () => 'een getal en een datum bij elk doel',
  'objectives-complete': () => 'een getal en een datum bij elk doel',
  'measures-short': ({ need, have }) =>
    `${word(need)} ${need === 1 ? 'maatregel' : 'maatregelen'}${have === 0 ? '' : ` (nu ${word(have)})`}`,
  'measures-enough': () => 'de maatregelen',
  'measures-none': () => 'een eigenaar en een datum bij elke maatregel',
  'measures-incomplete': () => 'een eigenaar en een datum bij elke maatregel',
  'measures-complete': () => 'een eigenaar en een datum bij elke maatregel',
  'plan-not-frozen': () => 'een vastgesteld plan',
  'plan-frozen': () => 'het vastgestelde plan',
  'measures-done-short': ({ have, need }) => `${word(need)} uitgevoerde maatregelen (nu ${count(have)})`,
  'measures-done-enough': () => 'de uitgevoerde maatregelen',
  'criteria-unjudged': () => 'een oordeel over elk criterium',
  'criteria-stale': () => 'een nieuw oordeel waar het verouderd is',
  'criteria-judged': () => 'alle oordelen',
  'corrections-unknown': () => 'geen grote afwijking',
  'corrections-open': ({ open }) => (open === 1 ? 'herstel van de afwijking' : `herstel van ${word(open)} afwijkingen`),
  'corrections-made': () => 'het herstel',
  'audit-undecided': () => 'een besluit van de certificatie-instelling',
  'audit-refused': () => 'een ander besluit van de certificatie-instelling',
  'audit-stale': () => 'een nieuw besluit van de certificatie-instelling',
  'audit-positive': () => 'het besluit',
  'certificate-none': () => 'het certificaat',
  'certificate-ended': () => 'een nieuw certificaat',
  'certificate-issued': () => 'het certificaat',
  'next-none': () => 'een nieuwe ronde',
  'next-open': () => 'de nieuwe ronde',
  'next-unmeasured': () => 'een nieuwe meting',
  'next-measured': () => 'de nieuwe meting',
  'nothing-needed': ({ what }) => nothing(what),
};

const stage: Readonly<Record<StageKey, string>> = {
  intent: 'de intentie',
  survey: 'de enquête',
  analysis: 'de veiligheidsanalyse',
  plan: 'het plan van aanpak',
  covenant: 'het convenant',
  audit: 'de audit',
  certificate: 'het certificaat',
  execution: 'de uitvoering',
  effect: 'het effect',
};

export const nl = {
  sentence,
  phrase,
  stage,
  listed,
  needed: (things: string) => `Nog nodig: ${things}.`,
  ready: (things: string) => `Al klaar: ${things}.`,
  freeGate: 'Aan deze poort is niets nodig.',
  page: {
    title: (name: string) => `Poort ${name}`,
    number: (n: number, of: number, name: string) => `Fase ${n} van ${of}: ${name.toLowerCase()}.`,
    heading: {
      open: (name: string) => `De poort van ${name} is open`,
      shut: (name: string) => `De poort van ${name} is dicht`,
      closed: (name: string, on: string) => `${capital(name)} is afgesloten op ${on}`,
      passed: (name: string, on: string) => `De poort van ${name} is gepasseerd op ${on}`,
    },
    lead: {
      closable: 'Alles wat nodig is, is er. U kunt de fase afsluiten.',
      open: 'Alles wat nodig is, is er.',
      shut: (n: number, of: number) => {
        if (n < of) return `${capital(word(n))} van de ${word(of)} dingen ${n === 1 ? 'ontbreekt' : 'ontbreken'} nog.`;
        return of === 1 ? 'Het ene ding dat nodig is, ontbreekt nog.' : `Alle ${word(of)} dingen ontbreken nog.`;
      },
      later: (name: string) => `Eerst is ${name} aan de beurt.`,
      begun: (name: string) => `Het werk loopt al. Afsluiten kan pas als ${name} is afgesloten.`,
      done: 'Wat er nu staat, staat eronder. Het besluit rust op wat er toen was.',
    },
    conditions: 'Wat er nodig is',
    condition: 'Wat',
    state: 'Stand',
    basis: 'Eis',
    met: 'in orde',
    unmet: 'ontbreekt',
    unverified: 'niet bevestigd',
    unverifiedNote:
      'Hier beslist een getal dat geen bron bewijst. U ziet het bij de regels van dit traject, en kunt het daar met een reden veranderen.',
    rules: 'Bekijk de regels',
    changedSince: 'Sinds het besluit is er iets veranderd: met de feiten van nu zou de poort dicht zijn.',
    passedOn: (on: string, reason: string) =>
      `Op ${on} is deze poort gepasseerd terwijl hij dicht was. Reden: ${reason}`,
    reopenedOn: (on: string, reason: string) => `Op ${on} weer opgepakt. Reden: ${reason}`,
    close: 'Sluit deze fase af',
    pass: 'Ga verder terwijl de poort dicht is',
    reopen: 'Pak deze fase weer op',
    back: 'Terug naar de weg',
  },
  close: {
    title: 'Fase afsluiten',
    heading: (name: string) => `U sluit ${name} af`,
    facts: (next: string | null) => [
      'De weg laat zien dat deze fase klaar is, met de dag van vandaag.',
      'De feiten waarop dit rust, worden voorgoed vastgelegd. Er komen geen namen van mensen in.',
      next === null ? 'Daarmee is de hele weg afgelegd.' : `Daarna is ${next} aan de beurt.`,
      'Is er later toch iets mis? Dan pakt u de fase weer op, met een reden.',
    ],
    button: 'Sluit de fase af',
    done: (name: string) => `Afgesloten: ${name}.`,
    already: (name: string) => `${capital(name)} was al afgesloten.`,
    shutLead: 'De poort is nog dicht. Afsluiten kan pas als alles er is.',
  },
  pass: {
    title: 'Poort passeren',
    heading: (name: string) => `U gaat verder terwijl de poort van ${name} dicht is`,
    lead: (things: string) => `Dit ontbreekt: ${things}.`,
    facts: [
      'De weg blijft zeggen dat deze poort met een besluit is gepasseerd, ook als het ontbrekende later komt.',
      'Iedereen aan tafel en de auditor lezen uw reden.',
      'Het ontbrekende blijft zichtbaar als het er niet is.',
    ],
    reason: 'Waarom gaat u toch verder?',
    reasonHint: 'Bijvoorbeeld wat de werkgroep besloot en wanneer. Schrijf geen namen van mensen op.',
    sure: 'Ik weet dat de weg dit voorgoed laat zien',
    button: 'Passeer de poort',
    done: (name: string) => `De poort van ${name} is met een besluit gepasseerd.`,
  },
  reopen: {
    title: 'Fase weer oppakken',
    heading: (name: string) => `U pakt ${name} weer op`,
    facts: [
      'De weg staat weer bij deze fase. Wat later komt, blijft zoals het is.',
      'Het besluit waarmee de fase werd afgesloten, blijft te lezen.',
    ],
    reason: 'Waarom pakt u deze fase weer op?',
    reasonHint: 'Schrijf geen namen van mensen op.',
    button: 'Pak de fase weer op',
    done: (name: string) => `Weer opgepakt: ${name}.`,
  },
  cancel: 'Terug, verander niets',
  problems: {
    'gate-is-shut': 'De poort is intussen dicht. Bekijk wat er ontbreekt.',
    'gate-is-open': 'De poort is intussen open. U kunt de fase gewoon afsluiten.',
    'not-its-turn': (params: Params) =>
      `Eerst is ${stage[params['stage'] as StageKey] ?? 'een eerdere fase'} aan de beurt.`,
    'already-ended': 'Iemand anders heeft deze fase intussen afgesloten.',
    'not-ended': 'Deze fase is niet afgesloten. Er is niets om weer op te pakken.',
    'reason.required': 'Schrijf op waarom.',
    'sure.required': 'Zet het vinkje als u dit zeker weet.',
    'not-sure': 'Zet het vinkje als u dit zeker weet.',
  },
};
