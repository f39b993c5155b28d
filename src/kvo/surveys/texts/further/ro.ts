import { counted } from '../../../../kernel/locale.ts';
import type { RespondentWords } from './respondent-words.ts';

export const ro = {
  respondent: {
    title: (park) => `Sondaj ${park}`,
    questions: (first, last) => (first === last ? `Întrebarea ${first}` : `Întrebările ${first}–${last}`),
    of: (total) => `din ${total}`,
    minutesLeft: (minutes) =>
      counted('ro', minutes, {
        one: 'încă aproximativ un minut',
        few: 'încă aproximativ # minute',
        other: 'încă aproximativ # de minute',
      }),
    next: 'Continuați',
    back: 'Înapoi',
    send: 'Trimiteți răspunsurile',
    savedResume:
      'Puteți să vă opriți și să continuați mai târziu cu același link. Fără linkul dumneavoastră nimeni nu le poate citi.',
    savedWord: (word) =>
      `Continuați pe alt dispozitiv? Atunci aveți nevoie de codul dumneavoastră și de acest cuvânt: ${word}. Notați-l: funcționează doar codul împreună cu cuvântul.`,
    privacy: 'Răspunsurile sunt anonime. Dacă sunt mai puțin de cinci răspunsuri, nu arătăm niciun rezultat.',
    howWe: 'Cum protejăm răspunsurile',
    kept: 'Răspunsurile au fost salvate. Mai uitați-vă o dată aici și apoi continuați.',
  },
  linking: {
    question: 'Putem să punem răspunsurile dumneavoastră lângă cele dintr-un alt sondaj?',
    explain: (day) =>
      `Răspunsurile sunt anonime, dacă nu spuneți aici da. Acest sondaj revine după câțiva ani. Dacă spuneți da, răspunsurile primesc un semn. Cu el vedem ce s-a schimbat la aceleași firme. Răspunsurile sunt atunci confidențiale, nu anonime: cine are și baza de date, și cheia poate găsi semnul firmei dumneavoastră. Cel târziu la ${day} distrugem cheia și toate semnele. Dacă spuneți nu sau nu alegeți nimic, răspundeți anonim.`,
    yes: 'Da, puteți',
    no: 'Nu, răspund anonim',
    privacy:
      'Dacă ați spus mai sus da, răspunsurile sunt confidențiale. Altfel sunt anonime. Sub cinci răspunsuri nu arătăm nicio cifră.',
    thanks:
      'Ele contează. Dacă ați spus da la întrebarea despre comparare, sunt confidențiale. Altfel nimeni nu poate vedea al cui este un răspuns, nici noi.',
    letter: (day) =>
      `La început întrebăm dacă răspunsurile pot fi puse lângă cele dintr-un alt sondaj. Dacă spuneți da, ele sunt confidențiale în loc de anonime cel târziu până la ${day}: atunci distrugem cheia. Dacă spuneți nu, răspundeți anonim.`,
  },
  complaints: {
    empty: 'Alegeți un răspuns. Preferați să săriți peste? Atunci alegeți încă o dată „Continuați”.',
    'other-empty': 'Scrieți ce vreți să spuneți. Preferați să nu scrieți? Atunci alegeți încă o dată „Continuați”.',
    'text-too-long': (max) => `Textul este prea lung. Am păstrat începutul (număr de caractere: ${max}).`,
    required: 'Avem cu adevărat nevoie de acest răspuns. Alegeți un răspuns.',
    'not-an-option': 'Alegeți unul dintre răspunsuri.',
    'choose-one': 'Alegeți un singur răspuns.',
    'exclusive-with-others': 'Acest răspuns nu se potrivește cu celelalte pe care le-ați ales.',
    'not-a-number': 'Scrieți cu cifre.',
    'not-whole': 'Scrieți un număr întreg, fără virgulă.',
    'below-minimum': (min) => `Acest număr este prea mic. Cel mai mic posibil este ${min}.`,
    'above-maximum': (max) => `Acest număr este prea mare. Cel mai mare posibil este ${max}.`,
    'not-an-amount': 'Scrieți suma cu cifre, de exemplu 1500.',
    'rank-open': (most) =>
      `Dați locuri răspunsurilor (câte: ${most}). Preferați să nu? Atunci alegeți încă o dată „Continuați”.`,
    'check-failed': 'Acest lucru nu se potrivește cu celelalte răspunsuri ale dumneavoastră.',
    'not-a-rank': (most) => `Alegeți un loc de la 1 la ${most}.`,
    'rank-twice': (place) => `Locul ${place} este deja ales. Fiecare loc poate fi dat o singură dată.`,
    'not-a-day': 'Scrieți o dată care există, de exemplu 31-12-2025.',
    'not-a-month': 'Alegeți o lună și scrieți anul cu patru cifre.',
    'too-early': 'Această dată este prea devreme.',
    'too-late': 'Această dată este prea târziu.',
    'outside-park': 'Acest loc este în afara parcului. Alegeți un loc în interiorul liniilor sau alegeți din listă.',
    malformed: 'Nu putem citi acest răspuns. Completați din nou.',
    inQuestion: (number, label, problem) => `Întrebarea ${number}${label === '' ? '' : `, ${label}`}: ${problem}`,
  },
  ranking: {
    hint: (most) => `Dați 1 pentru ce este pe primul loc pentru dumneavoastră și tot așa până la ${most}.`,
    none: 'Fără loc',
  },
  month: { month: 'Luna', year: 'Anul' },
  place: {
    empty: 'Alegeți un loc',
    anywhere: (area) => `Undeva în ${area}`,
    map: 'Harta parcului. Puteți alege și din lista de mai sus.',
  },
  shut: {
    unknown: {
      title: 'Link necunoscut',
      heading: 'Nu cunoaștem acest link',
      lead: 'Poate nu a fost copiat în întregime. Încercați din nou linkul din e-mail sau scrieți codul din scrisoare.',
    },
    spent: {
      title: 'Deja completat',
      heading: 'Acest sondaj a fost deja completat',
      lead: 'Firma dumneavoastră a răspuns. Fiecare firmă contează o singură dată, de aceea nu se poate răspunde din nou. Vă mulțumim.',
    },
    'not-yet': {
      title: 'Încă nu este deschis',
      heading: 'Acest sondaj nu este încă deschis',
      lead: (day) => `Puteți participa începând cu ${day}. Păstrați acest link până atunci.`,
    },
    closed: {
      title: 'Închis',
      heading: 'Acest sondaj este închis',
      lead: (day) =>
        `Ultima zi a fost ${day}. Ce trimiteți acum nu se mai păstrează. Vă mulțumim că ați vrut să participați.`,
    },
    'begun-elsewhere': {
      title: 'Deja început',
      heading: 'Ați început deja în alt mod',
      lead: 'Cu codul din scrisoare sau cu linkul din e-mail. Continuați acolo sau începeți din nou aici.',
    },
    enterCode: 'Scrieți un cod',
  },
  enter: {
    title: 'Participați cu codul dumneavoastră',
    lead: 'Codul este în scrisoarea primită: zece litere și cifre. Majusculele și cratimele nu contează.',
    code: 'Codul dumneavoastră',
    button: 'Începeți',
    resumeTitle: 'Continuați de unde ați rămas',
    resumeLead:
      'Cu acest cod s-a început deja. Scrieți cuvântul pe care l-ați văzut atunci. Fără acest cuvânt nimeni nu poate ajunge la acele răspunsuri, nici noi.',
    word: 'Cuvântul dumneavoastră',
    resume: 'Continuați',
    lostTitle: 'Ați pierdut cuvântul?',
    lost: 'Atunci puteți începe din nou.',
    gone: 'Ce era deja completat dispare.',
    startOver: 'Începeți din nou',
    linkLead: 'S-a început cu linkul din e-mail. Continuați acolo sau începeți din nou cu acest cod.',
  },
  open: {
    heading: (place) => `Cât de sigur este în ${place}?`,
    begin: 'Începeți cu întrebările',
    lead: (minutes) =>
      counted('ro', minutes, {
        one: 'Câteva întrebări, aproximativ un minut. Nu trebuie să vă dați numele.',
        few: 'Câteva întrebări, aproximativ # minute. Nu trebuie să vă dați numele.',
        other: 'Câteva întrebări, aproximativ # de minute. Nu trebuie să vă dați numele.',
      }),
  },
  thanks: {
    title: 'Vă mulțumim',
    heading: 'Vă mulțumim, răspunsurile au ajuns',
    lead: 'Ele contează. Nimeni nu poate vedea al cui este un răspuns, nici noi.',
    nextTitle: 'Ce urmează?',
    next: (day) => [
      `Sondajul durează până la ${day} inclusiv.`,
      'Apoi calculăm rezultatele, pentru tot parcul și pentru fiecare parte. Grupurile mici nu le arătăm.',
      'Părțile de la masă fac din ele un plan: cine ce face și când.',
      'Administratorul parcului anunță rezultatele și planul tuturor firmelor.',
    ],
    contact: 'Aveți ceva urgent de semnalat? În caz de urgență sunați la 112, altfel la poliție, la 0900-8844.',
    closeWindow: 'Puteți închide această fereastră.',
  },
  codeProblems: {
    empty: 'Scrieți codul din scrisoare.',
    incomplete: 'Un cod are zece caractere. Verificați să nu lipsească vreunul.',
    mistyped: 'În acest cod este o greșeală. Verificați-l încă o dată în scrisoare.',
    unknown: 'Nu cunoaștem acest cod. Verificați-l încă o dată sau cereți unul nou administratorului parcului.',
    'wrong-word': 'Acest cuvânt nu se potrivește cu acest cod. Verificați-l încă o dată.',
  },
  letters: {
    answer: 'Răspundeți în română',
    button: 'Începeți cu întrebările',
    once: 'Acest link este al firmei dumneavoastră. Fiecare firmă contează o singură dată. Puteți să vă opriți și să continuați mai târziu.',
    footer: 'Keurpark, de la prima strângere de mână până la certificat.',
    invitation: {
      subject: (place) => `Cât de sigur este în ${place}? Participați în cinci minute`,
      body: (place, day) => [
        `În ${place}, firmele, primăria, poliția și pompierii lucrează împreună pentru siguranță. Pentru asta este nevoie ca cât mai multe firme să spună cum este acum.`,
        `Vreți să răspundeți la întrebări? Puteți până la ${day} inclusiv, și pe telefon. Durează cinci până la opt minute.`,
        'Răspunsurile sunt anonime: nimeni nu poate vedea ce a răspuns firma dumneavoastră.',
      ],
    },
    reminder: {
      subject: (place) => `Răspunsul dumneavoastră pentru ${place} încă mai contează`,
      body: (place, day) => [
        `Acum ceva timp am întrebat cât de sigur vi se pare în ${place}. Nu am primit încă un răspuns de la firma dumneavoastră.`,
        `Puteți participa până la ${day} inclusiv. Durează cinci până la opt minute, și pe telefon.`,
        'Răspunsurile sunt anonime: nimeni nu poate vedea ce a răspuns firma dumneavoastră.',
      ],
    },
  },
} satisfies RespondentWords;
