import { counted } from '../../../../kernel/locale.ts';
import type { KitWords } from './kit-words.ts';

export const pl = {
  frame: {
    skip: 'Przejdź do treści',
    aboutThisPage: 'O tej stronie',
    languages: 'Język',
    motto: 'Keurpark, od pierwszego uścisku dłoni do certyfikatu.',
    footer: 'O Keurpark',
    failed: (title) => `Błąd: ${title}`,
  },
  marks: {
    savedAt: (time) => `Zapisano o ${time}.`,
    step: (step, of) => `Krok ${step} z ${of}`,
    progress: (done, of) => `${done} z ${of}`,
    fingerprint: 'Odcisk cyfrowy',
  },
  forms: {
    error: 'Błąd:',
    wrong: 'Coś poszło nie tak',
    things: (count) =>
      counted('pl', count, {
        one: 'Jeszcze jedna rzecz',
        few: 'Jeszcze # rzeczy',
        many: 'Jeszcze # rzeczy',
        other: 'Jeszcze # rzeczy',
      }),
    stillThere: 'Wpisane dane nadal tu są. Proszę to poprawić i wysłać formularz ponownie.',
    optional: 'nieobowiązkowe',
    choose: 'Proszę wybrać',
    dateHint: 'Dzień, miesiąc i rok, na przykład 31-12-2027.',
    codeHint: 'Sześć cyfr.',
    upTo: (size) => `najwyżej ${size}`,
    fileAgain: 'Proszę wybrać plik ponownie. Przeglądarka go nie pamięta.',
    yes: 'Tak',
    no: 'Nie',
    unknown: 'Nie wiem',
  },
} satisfies KitWords;
