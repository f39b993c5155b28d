import { counted } from '../../../../kernel/locale.ts';
import type { RespondentWords } from './respondent-words.ts';

export const fy = {
  respondent: {
    title: (park) => `Enkête ${park}`,
    questions: (first, last) => (first === last ? `Fraach ${first}` : `Fraach ${first} oant en mei ${last}`),
    of: (total) => `fan ${total}`,
    minutesLeft: (minutes) =>
      counted('fy', minutes, { one: 'noch likernôch ien minút', other: 'noch likernôch # minuten' }),
    next: 'Fierder',
    back: 'Werom',
    send: 'Ferstjoer jo antwurden',
    savedResume: 'Jo kinne ophâlde en letter fierder gean mei deselde link. Sûnder jo link kin nimmen se lêze.',
    savedWord: (word) =>
      `Fierder gean op in oar apparaat? Dan hawwe jo jo koade nedich en dit ferfetwurd: ${word}. Skriuw it op: it giet allinnich mei koade en wurd tegearre.`,
    privacy: 'Jo antwurden binne anonym. By minder as fiif antwurden litte wy gjin sifer sjen.',
    howWe: 'Sa geane wy dêrmei om',
    kept: 'Jo antwurden binne bewarre. Sjoch hjir noch efkes nei en gean dan fierder.',
  },
  linking: {
    question: 'Meie wy jo antwurden neist dy fan in oare mjitting lizze?',
    explain: (day) =>
      `Jo antwurden binne anonym, útsein jo sizze hjir ja. Dizze enkête komt nei in pear jier werom. Sizze jo ja, dan krije jo antwurden in merkteken. Dêrmei sjogge wy wat der by deselde bedriuwen feroare. Jo antwurden binne dan fertroulik, net anonym: wa't de database én de kaai hat, kin it merkteken by jo bedriuw sykje. Uterlik op ${day} ferneatigje wy de kaai en alle merktekens. Sizze jo nee, of kieze jo neat, dan antwurdzje jo anonym.`,
    yes: 'Ja, dat mei',
    no: 'Nee, ik antwurdzje anonym',
    privacy:
      'Seine jo hjirboppe ja, dan binne jo antwurden fertroulik. Oars binne se anonym. By minder as fiif antwurden litte wy gjin sifer sjen.',
    thanks:
      'Se telle mei. Seine jo ja op de fraach om te fergelykjen, dan binne se fertroulik. Oars kin gjinien sjen hokker antwurd fan wa is, wy ek net.',
    letter: (day) =>
      `Oan it begjin freegje wy oft jo antwurden neist dy fan in oare mjitting lizze meie. Sizze jo ja, dan binne se oant uterlik ${day} fertroulik yn stee fan anonym: dan ferneatigje wy de kaai. Sizze jo nee, dan antwurdzje jo anonym.`,
  },
  complaints: {
    empty: 'Kies in antwurd. Leaver oerslaan? Kies dan nochris ‘Fierder’.',
    'other-empty': 'Skriuw derby wat jo bedoele. Leaver net? Kies dan nochris ‘Fierder’.',
    'text-too-long': (max) => `Dit is langer as der past. Wy hawwe de earste ${max} tekens bewarre.`,
    required: 'Dizze fraach hawwe wy echt nedich. Kies in antwurd.',
    'not-an-option': 'Kies ien fan de antwurden.',
    'choose-one': 'Kies ien antwurd.',
    'exclusive-with-others': 'Dit antwurd past net by de oaren dy’t jo keazen hawwe.',
    'not-a-number': 'Skriuw dit mei sifers.',
    'not-whole': 'Skriuw in hiel getal, sûnder komma.',
    'below-minimum': (min) => `Dit getal is te leech. It lytste dat past is ${min}.`,
    'above-maximum': (max) => `Dit getal is te heech. It heechste dat past is ${max}.`,
    'not-an-amount': 'Skriuw it bedrach mei sifers, bygelyks 1500.',
    'rank-open': (most) => `Jou ${most} antwurden in plak. Leaver net? Kies dan nochris ‘Fierder’.`,
    'check-failed': 'Dit past net by jo oare antwurden.',
    'not-a-rank': (most) => `Kies in plak fan 1 oant en mei ${most}.`,
    'rank-twice': (place) => `Plak ${place} is al keazen. Elk plak kin ien kear.`,
    'not-a-day': 'Skriuw in datum dy’t bestiet, bygelyks 31-12-2025.',
    'not-a-month': 'Kies in moanne en skriuw it jier mei fjouwer sifers.',
    'too-early': 'Dizze datum is te betiid.',
    'too-late': 'Dizze datum is te let.',
    'outside-park': 'Dit plak leit bûten it terrein. Kies in plak binnen de linen, of kies út de list.',
    malformed: 'Dit kinne wy net lêze. Folje it op ’e nij yn.',
    inQuestion: (number, label, problem) => `Fraach ${number}${label === '' ? '' : `, ${label}`}: ${problem}`,
  },
  ranking: {
    hint: (most) => `Jou 1 oan wat foar jo foarop stiet, en sa fierder oant en mei ${most}.`,
    none: 'Gjin plak',
  },
  month: { month: 'Moanne', year: 'Jier' },
  place: {
    empty: 'Kies in plak',
    anywhere: (area) => `Earne yn ${area}`,
    map: 'Kaart fan it terrein. Jo kinne ek kieze út de list hjirboppe.',
  },
  shut: {
    unknown: {
      title: 'Unbekende link',
      heading: 'Dizze link kenne wy net',
      lead: 'Miskien is er net hielendal oernommen. Besykje de link út jo e-mail op ’e nij, of typ de koade út jo brief.',
    },
    spent: {
      title: 'Al beantwurde',
      heading: 'Dizze enkête is al beantwurde',
      lead: 'Jo bedriuw hat antwurde. Elk bedriuw telt ien kear mei, dêrom kin it net nochris. Tige tank.',
    },
    'not-yet': {
      title: 'Noch net iepen',
      heading: 'Dizze enkête is noch net iepen',
      lead: (day) => `Jo kinne meidwaan fan ${day} ôf. Bewarje dizze link oant dan.`,
    },
    closed: {
      title: 'Sletten',
      heading: 'Dizze enkête is sletten',
      lead: (day) => `De lêste dei wie ${day}. Wat jo no ynstjoere, bewarje wy net. Tige tank dat jo meidwaan woene.`,
    },
    'begun-elsewhere': {
      title: 'Al begûn',
      heading: 'Jo binne al begûn op in oare manier',
      lead: 'Mei de koade út de brief of mei de link út de e-mail. Gean dêr fierder, of begjin hjir op ’e nij.',
    },
    enterCode: 'Typ in koade',
  },
  enter: {
    title: 'Doch mei mei jo koade',
    lead: 'De koade stiet yn de brief dy’t jo krigen: tsien letters en sifers. Haadletters en streekjes meitsje neat út.',
    code: 'Jo koade',
    button: 'Begjin',
    resumeTitle: 'Gean fierder dêr’t jo wiene',
    resumeLead:
      'Mei dizze koade is al begûn. Typ it ferfetwurd dat jo doe seagen. Sûnder dat wurd kin nimmen by dy antwurden, ek wy net.',
    word: 'Jo ferfetwurd',
    resume: 'Gean fierder',
    lostTitle: 'Ferfetwurd kwyt?',
    lost: 'Dan kinne jo op ’e nij begjinne.',
    gone: 'Wat der al ynfolle wie, ferdwynt.',
    startOver: 'Begjin op ’e nij',
    linkLead: 'Der is begûn mei de link út de e-mail. Gean dêr fierder, of begjin op ’e nij mei dizze koade.',
  },
  open: {
    heading: (place) => `Hoe feilich is ${place}?`,
    begin: 'Begjin mei de fragen',
    lead: (minutes) =>
      counted('fy', minutes, {
        one: 'In pear fragen, likernôch ien minút. Jo hoege jo namme net te jaan.',
        other: 'In pear fragen, likernôch # minuten. Jo hoege jo namme net te jaan.',
      }),
  },
  thanks: {
    title: 'Tige tank',
    heading: 'Tige tank, jo antwurden binne binnen',
    lead: 'Se telle mei. Nimmen kin sjen hokker antwurd fan wa is, ek wy net.',
    nextTitle: 'Wat bart der no?',
    next: (day) => [
      `De enkête rint oant en mei ${day}.`,
      'Dêrnei rekkenje wy de útkomsten út, foar it hiele terrein en foar elk part. Lytse groepen litte wy net sjen.',
      'De partijen oan tafel meitsje der in plan fan: wa docht wat, en wannear.',
      'De parkmanager lit de útkomsten en it plan oan alle bedriuwen witte.',
    ],
    contact: 'Wat driuwends te melden? Belje by need 112, oars de plysje op 0900-8844.',
    closeWindow: 'Jo kinne dit finster slute.',
  },
  codeProblems: {
    empty: 'Typ de koade út jo brief.',
    incomplete: 'In koade hat tsien tekens. Sjoch oft jo der gjin misse.',
    mistyped: 'Der sit in typflater yn dizze koade. Sjoch him nochris nei yn de brief.',
    unknown: 'Dizze koade kenne wy net. Sjoch him nochris nei, of freegje de parkmanager om in nijen.',
    'wrong-word': 'Dit ferfetwurd heart net by dizze koade. Sjoch it nochris nei.',
  },
  letters: {
    answer: 'Antwurdzje yn it Frysk',
    button: 'Begjin mei de fragen',
    once: 'Dizze link is fan jo bedriuw. Elk bedriuw telt ien kear mei. Jo kinne ophâlde en letter fierder gean.',
    footer: 'Keurpark, fan de earste hândruk oant it keurmerk.',
    invitation: {
      subject: (place) => `Hoe feilich is ${place}? Doch mei yn fiif minuten`,
      body: (place, day) => [
        `Op ${place} wurkje bedriuwen, gemeente, plysje en brânwacht gear oan feiligens. Dêrfoar is it nedich dat safolle mooglik bedriuwen fertelle hoe’t it no is.`,
        `Wolle jo de fragen beantwurdzje? Dat kin oant en mei ${day}, ek op jo telefoan. It duorret fiif oant acht minuten.`,
        'Jo antwurden binne anonym: nimmen kin sjen wat jo bedriuw antwurde.',
      ],
    },
    reminder: {
      subject: (place) => `Jo antwurd foar ${place} telt noch mei`,
      body: (place, day) => [
        `In skoftke lyn fregen wy hoe feilich jo ${place} fine. Wy krigen fan jo bedriuw noch gjin antwurd.`,
        `Meidwaan kin oant en mei ${day}. It duorret fiif oant acht minuten, ek op jo telefoan.`,
        'Jo antwurden binne anonym: nimmen kin sjen wat jo bedriuw antwurde.',
      ],
    },
  },
} satisfies RespondentWords;
