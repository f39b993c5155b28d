import { counted } from '../../../../kernel/locale.ts';
import type { KitWords } from './kit-words.ts';

export const ro = {
  frame: {
    skip: 'La conținut',
    aboutThisPage: 'Despre această pagină',
    languages: 'Limba',
    motto: 'Keurpark, de la prima strângere de mână până la certificat.',
    footer: 'Despre Keurpark',
    failed: (title) => `Eroare: ${title}`,
  },
  marks: {
    savedAt: (time) => `Salvat la ${time}.`,
    step: (step, of) => `Pasul ${step} din ${of}`,
    progress: (done, of) => `${done} din ${of}`,
    fingerprint: 'Amprentă digitală',
  },
  forms: {
    error: 'Eroare:',
    wrong: 'Ceva nu a mers bine',
    things: (count) =>
      counted('ro', count, { one: 'Încă un lucru', few: 'Încă # lucruri', other: 'Încă # de lucruri' }),
    stillThere: 'Ce ați completat este încă aici. Corectați și trimiteți formularul din nou.',
    optional: 'nu este obligatoriu',
    choose: 'Alegeți',
    dateHint: 'Ziua, luna și anul, de exemplu 31-12-2027.',
    codeHint: 'Șase cifre.',
    upTo: (size) => `cel mult ${size}`,
    fileAgain: 'Alegeți fișierul din nou. Browserul nu îl ține minte.',
    yes: 'Da',
    no: 'Nu',
    unknown: 'Nu știu',
  },
} satisfies KitWords;
