import { counted } from '../../../../kernel/locale.ts';
import type { WebWords } from './web-words.ts';

export const pl = {
  sample: 'Demo: wszystkie firmy, osoby, odpowiedzi i podpisy są tu zmyślone.',
  again: 'Wyślij ponownie',
  kept: 'Wpisane dane są zapisane na tej stronie.',
  files: 'Wybrany plik trzeba potem wybrać ponownie.',
  reference: (reference) => `Numer tej awarii: ${reference}.`,
  notFound: {
    title: 'Nie znaleziono',
    heading: 'Tej strony nie ma',
    lead: 'Być może adres przepisano z błędem albo strona została przeniesiona.',
  },
  elsewhere: {
    title: 'Nie przyjęto',
    heading: 'Ten formularz przyszedł z innej strony internetowej',
    lead: 'Przyjmujemy tylko formularze z naszych stron. Proszę otworzyć stronę u nas i wypełnić ją tam.',
  },
  tooLarge: {
    title: 'Za duże',
    heading: 'To jest za duże, aby wysłać',
    lead: (size) => `Zmieści się najwyżej ${size}. Proszę wybrać mniejszy plik lub skrócić tekst.`,
  },
  unreadable: {
    title: 'Nieczytelne',
    heading: 'Nie możemy odczytać tego formularza',
    lead: 'Proszę otworzyć stronę ponownie i wypełnić ją jeszcze raz.',
  },
  slowDown: {
    title: 'Chwileczkę',
    heading: 'Proszę chwilę zaczekać',
    lead: (wait) => `Było za dużo prób pod rząd. Proszę spróbować ponownie za ${wait}.`,
  },
  broken: {
    title: 'Awaria',
    heading: 'Coś poszło nie tak po naszej stronie',
    lead: 'To nie Państwa wina. Proszę spróbować ponownie za chwilę.',
  },
  full: {
    title: 'Brak miejsca',
    heading: 'Chwilowo nie można nic zapisać',
    lead: 'Pamięć jest pełna. Administrator musi zwolnić miejsce. To, co było zapisane, nadal jest.',
  },
  unreachable: {
    title: 'Brak połączenia',
    heading: 'Dane są chwilowo niedostępne',
    lead: 'Proszę spróbować ponownie za pół minuty. To, co było zapisane, nadal jest.',
  },
  seconds: (n) => counted('pl', n, { one: 'jedną sekundę', few: '# sekundy', many: '# sekund', other: '# sekundy' }),
  minutes: (n) => counted('pl', n, { one: 'jedną minutę', few: '# minuty', many: '# minut', other: '# minuty' }),
} satisfies WebWords;
