import { counted } from '../../../../kernel/locale.ts';
import type { RespondentWords } from './respondent-words.ts';

export const pl = {
  respondent: {
    title: (park) => `Ankieta ${park}`,
    questions: (first, last) => (first === last ? `Pytanie ${first}` : `Pytania od ${first} do ${last}`),
    of: (total) => `z ${total}`,
    minutesLeft: (minutes) =>
      counted('pl', minutes, {
        one: 'jeszcze około minuty',
        few: 'jeszcze około # minut',
        many: 'jeszcze około # minut',
        other: 'jeszcze około # minuty',
      }),
    next: 'Dalej',
    back: 'Wstecz',
    send: 'Wyślij odpowiedzi',
    savedResume:
      'Można przerwać i wrócić później, używając tego samego linku. Bez tego linku nikt nie przeczyta odpowiedzi.',
    savedWord: (word) =>
      `Kontynuować na innym urządzeniu? Potrzebny będzie kod i to hasło: ${word}. Proszę je zapisać: działa tylko kod razem z hasłem.`,
    privacy: 'Odpowiedzi są anonimowe. Gdy odpowiedzi jest mniej niż pięć, nie pokazujemy wyniku.',
    howWe: 'Jak chronimy odpowiedzi',
    kept: 'Odpowiedzi są zapisane. Proszę jeszcze na to spojrzeć i przejść dalej.',
  },
  linking: {
    question: 'Czy możemy zestawić Państwa odpowiedzi z odpowiedziami z innej ankiety?',
    explain: (day) =>
      `Państwa odpowiedzi są anonimowe, chyba że powiedzą Państwo tutaj tak. Ta ankieta wraca po kilku latach. Jeśli powiedzą Państwo tak, odpowiedzi dostaną znacznik. Dzięki niemu widzimy, co zmieniło się w tych samych firmach. Odpowiedzi są wtedy poufne, a nie anonimowe: kto ma bazę danych i klucz, może odnaleźć znacznik Państwa firmy. Najpóźniej ${day} zniszczymy klucz i wszystkie znaczniki. Jeśli powiedzą Państwo nie albo nic nie wybiorą, odpowiedzi będą anonimowe.`,
    yes: 'Tak, zgadzam się',
    no: 'Nie, odpowiadam anonimowo',
    privacy:
      'Jeśli powiedzieli Państwo wyżej tak, odpowiedzi są poufne. W przeciwnym razie są anonimowe. Przy mniej niż pięciu odpowiedziach nie pokazujemy żadnej liczby.',
    thanks:
      'Liczą się. Jeśli zgodzili się Państwo na porównanie, są poufne. W przeciwnym razie nikt nie widzi, czyja jest która odpowiedź, my też nie.',
    letter: (day) =>
      `Na początku pytamy, czy odpowiedzi można zestawić z odpowiedziami z innej ankiety. Jeśli powiedzą Państwo tak, są one najpóźniej do ${day} poufne zamiast anonimowych: wtedy niszczymy klucz. Jeśli powiedzą Państwo nie, odpowiedzi będą anonimowe.`,
  },
  complaints: {
    empty: 'Proszę wybrać odpowiedź. Pominąć? Proszę jeszcze raz wybrać „Dalej”.',
    'other-empty': 'Proszę dopisać, o co chodzi. Pominąć? Proszę jeszcze raz wybrać „Dalej”.',
    'text-too-long': (max) => `Tekst jest za długi. Zapisaliśmy jego początek (liczba znaków: ${max}).`,
    required: 'Ta odpowiedź jest naprawdę potrzebna. Proszę ją wybrać.',
    'not-an-option': 'Proszę wybrać jedną z podanych odpowiedzi.',
    'choose-one': 'Proszę wybrać tylko jedną odpowiedź.',
    'exclusive-with-others': 'Ta odpowiedź nie pasuje do pozostałych wybranych.',
    'not-a-number': 'Proszę wpisać liczbę cyframi.',
    'not-whole': 'Proszę wpisać liczbę całkowitą, bez przecinka.',
    'below-minimum': (min) => `Ta liczba jest za mała. Najmniejsza możliwa to ${min}.`,
    'above-maximum': (max) => `Ta liczba jest za duża. Największa możliwa to ${max}.`,
    'not-an-amount': 'Proszę wpisać kwotę cyframi, na przykład 1500.',
    'rank-open': (most) =>
      `Proszę nadać miejsca odpowiedziom (ile: ${most}). Pominąć? Proszę jeszcze raz wybrać „Dalej”.`,
    'check-failed': 'To nie pasuje do pozostałych odpowiedzi.',
    'not-a-rank': (most) => `Proszę wybrać miejsce od 1 do ${most}.`,
    'rank-twice': (place) => `Miejsce ${place} jest już zajęte. Każde miejsce można nadać raz.`,
    'not-a-day': 'Proszę wpisać istniejącą datę, na przykład 31-12-2025.',
    'not-a-month': 'Proszę wybrać miesiąc i wpisać rok czterema cyframi.',
    'too-early': 'Ta data jest za wczesna.',
    'too-late': 'Ta data jest za późna.',
    'outside-park': 'To miejsce leży poza terenem. Proszę wybrać miejsce wewnątrz linii albo z listy.',
    malformed: 'Nie możemy tego odczytać. Proszę wypełnić ponownie.',
    inQuestion: (number, label, problem) => `Pytanie ${number}${label === '' ? '' : `, ${label}`}: ${problem}`,
  },
  ranking: {
    hint: (most) => `Proszę nadać 1 temu, co najważniejsze, i tak dalej do ${most}.`,
    none: 'Bez miejsca',
  },
  month: { month: 'Miesiąc', year: 'Rok' },
  place: {
    empty: 'Proszę wybrać miejsce',
    anywhere: (area) => `Gdzieś na obszarze: ${area}`,
    map: 'Mapa terenu. Można też wybrać z listy powyżej.',
  },
  shut: {
    unknown: {
      title: 'Nieznany link',
      heading: 'Nie znamy tego linku',
      lead: 'Być może nie skopiowano go w całości. Proszę jeszcze raz użyć linku z e-maila albo wpisać kod z listu.',
    },
    spent: {
      title: 'Już wypełniono',
      heading: 'Ta ankieta jest już wypełniona',
      lead: 'Państwa firma już odpowiedziała. Każda firma liczy się raz, dlatego nie można odpowiedzieć ponownie. Dziękujemy.',
    },
    'not-yet': {
      title: 'Jeszcze zamknięta',
      heading: 'Ta ankieta nie jest jeszcze otwarta',
      lead: (day) => `Można wziąć udział od ${day}. Proszę zachować ten link do tego czasu.`,
    },
    closed: {
      title: 'Zamknięta',
      heading: 'Ta ankieta jest zamknięta',
      lead: (day) =>
        `Ostatni dzień: ${day}. Tego, co zostanie wysłane teraz, nie zapiszemy. Dziękujemy za chęć udziału.`,
    },
    'begun-elsewhere': {
      title: 'Już rozpoczęto',
      heading: 'Wypełnianie rozpoczęto już w inny sposób',
      lead: 'Kodem z listu albo linkiem z e-maila. Proszę kontynuować tam albo zacząć tutaj od nowa.',
    },
    enterCode: 'Wpisz kod',
  },
  enter: {
    title: 'Weź udział, używając kodu',
    lead: 'Kod jest w otrzymanym liście: dziesięć liter i cyfr. Wielkość liter i myślniki nie mają znaczenia.',
    code: 'Kod',
    button: 'Zacznij',
    resumeTitle: 'Kontynuacja w tym samym miejscu',
    resumeLead:
      'Z tym kodem już rozpoczęto. Proszę wpisać hasło, które się wtedy pokazało. Bez niego nikt nie zobaczy tych odpowiedzi, my też nie.',
    word: 'Hasło',
    resume: 'Kontynuuj',
    lostTitle: 'Nie ma hasła?',
    lost: 'Można zacząć od nowa.',
    gone: 'To, co było wypełnione, zniknie.',
    startOver: 'Zacznij od nowa',
    linkLead: 'Rozpoczęto linkiem z e-maila. Proszę kontynuować tam albo zacząć od nowa z tym kodem.',
  },
  open: {
    heading: (place) => `Jak bezpiecznie jest w ${place}?`,
    begin: 'Przejdź do pytań',
    lead: (minutes) =>
      counted('pl', minutes, {
        one: 'Kilka pytań, około minuty. Nie trzeba podawać nazwiska.',
        few: 'Kilka pytań, około # minut. Nie trzeba podawać nazwiska.',
        many: 'Kilka pytań, około # minut. Nie trzeba podawać nazwiska.',
        other: 'Kilka pytań, około # minuty. Nie trzeba podawać nazwiska.',
      }),
  },
  thanks: {
    title: 'Dziękujemy',
    heading: 'Dziękujemy, odpowiedzi dotarły',
    lead: 'Liczą się. Nikt nie zobaczy, która odpowiedź jest czyja, my też nie.',
    nextTitle: 'Co dalej?',
    next: (day) => [
      `Ankieta trwa do ${day} włącznie.`,
      'Potem obliczamy wyniki, dla całej strefy i dla każdej jej części. Małych grup nie pokazujemy.',
      'Strony przy stole robią z tego plan: kto co zrobi i kiedy.',
      'Zarządca strefy przekaże wyniki i plan wszystkim firmom.',
    ],
    contact: 'Coś pilnego do zgłoszenia? W nagłych przypadkach proszę dzwonić pod 112, w innych na policję: 0900-8844.',
    closeWindow: 'Można zamknąć to okno.',
  },
  codeProblems: {
    empty: 'Proszę wpisać kod z listu.',
    incomplete: 'Kod ma dziesięć znaków. Proszę sprawdzić, czy żadnego nie brakuje.',
    mistyped: 'W tym kodzie jest błąd. Proszę porównać go z listem.',
    unknown: 'Nie znamy tego kodu. Proszę go sprawdzić albo poprosić zarządcę strefy o nowy.',
    'wrong-word': 'To hasło nie pasuje do tego kodu. Proszę je sprawdzić.',
  },
  letters: {
    answer: 'Odpowiedz po polsku',
    button: 'Przejdź do pytań',
    once: 'Ten link należy do Państwa firmy. Każda firma liczy się raz. Można przerwać i wrócić później.',
    footer: 'Keurpark, od pierwszego uścisku dłoni do certyfikatu.',
    invitation: {
      subject: (place) => `Jak bezpiecznie jest w ${place}? Pięć minut na ankietę`,
      body: (place, day) => [
        `W ${place} firmy, gmina, policja i straż pożarna wspólnie dbają o bezpieczeństwo. Dlatego jak najwięcej firm powinno powiedzieć, jak jest teraz.`,
        `Czy odpowiedzą Państwo na pytania? Można to zrobić do ${day} włącznie, także na telefonie. Zajmie to od pięciu do ośmiu minut.`,
        'Odpowiedzi są anonimowe: nikt nie zobaczy, co odpowiedziała Państwa firma.',
      ],
    },
    reminder: {
      subject: (place) => `Państwa odpowiedź w sprawie ${place} nadal się liczy`,
      body: (place, day) => [
        `Jakiś czas temu pytaliśmy, jak bezpiecznie jest w ${place}. Od Państwa firmy nie mamy jeszcze odpowiedzi.`,
        `Można wziąć udział do ${day} włącznie. Zajmie to od pięciu do ośmiu minut, także na telefonie.`,
        'Odpowiedzi są anonimowe: nikt nie zobaczy, co odpowiedziała Państwa firma.',
      ],
    },
  },
} satisfies RespondentWords;
