import type { Language } from '../../kernel/language.ts';
import type { SizeClass } from './model.ts';

const names: Readonly<Record<SizeClass, Readonly<Record<Language, string>>>> = {
  '1': { nl: '1 persoon', en: '1 person' },
  '2-9': { nl: '2–9 personen', en: '2–9 persons' },
  '10-49': { nl: '10–49 personen', en: '10–49 persons' },
  '50+': { nl: '50 of meer personen', en: '50 or more persons' },
};

/** A size class in words: "2–9 personen". */
export const sizeClassName = (size: SizeClass, language: Language): string => names[size][language];
