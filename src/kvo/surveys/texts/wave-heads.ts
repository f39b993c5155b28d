import type { Catalogue } from '../../../kernel/language.ts';
import { catalogue } from '../../../kernel/language.ts';

const nl = {
  open: (name: string, days: number, word: string, short: number) => {
    const time = days === 0 ? 'vandaag is de laatste dag' : days === 1 ? 'nog één dag open' : `nog ${days} dagen open`;
    if (short === 0) return `${name}: ${time}, en de drempel is gehaald`;
    return `${name}: ${time}, en ${short === 1 ? 'één antwoord' : `${word} antwoorden`} te weinig`;
  },
  over: (name: string, short: number) =>
    short === 0
      ? `${name}: voorbij en de drempel is gehaald, maar nog niet gesloten`
      : `${name}: voorbij met te weinig antwoorden, maar nog niet gesloten`,
};

const en: Catalogue<typeof nl> = {
  open: (name, days, word, short) => {
    const time =
      days === 0 ? 'today is the last day' : days === 1 ? 'open for one more day' : `open for ${days} more days`;
    if (short === 0) return `${name}: ${time}, and the threshold has been reached`;
    return `${name}: ${time}, and ${short === 1 ? 'one answer' : `${word} answers`} short`;
  },
  over: (name, short) =>
    short === 0
      ? `${name}: over with the threshold reached, but not yet closed`
      : `${name}: over with too few answers, but not yet closed`,
};

/** The state of a measurement that was opened and not yet closed, in a sentence. */
export const waveHeads = catalogue<Catalogue<typeof nl>>(nl, en);
