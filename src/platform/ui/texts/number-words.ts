import type { Language } from '../../../kernel/language.ts';

const words: Record<Language, readonly string[]> = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** A whole number as it stands in running text: a word up to twelve, digits above. */
export const numberWord = (value: number, language: Language): string => words[language][value] ?? String(value);
